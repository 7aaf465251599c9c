using Microsoft.AspNetCore.Components;

namespace FactCheck.ReviewDesk.Pages;

/// <summary>A page that is rendered once, when what it shows is there. Of itself Blazor renders a page before that too, where its database lets it wait.</summary>
public abstract class LoadedPage : ComponentBase
{
    public override async Task SetParametersAsync(ParameterView parameters)
    {
        parameters.SetParameterProperties(this);
        OnInitialized();
        await OnInitializedAsync();
        OnParametersSet();
        await OnParametersSetAsync();
        StateHasChanged();
    }
}
