namespace FactCheck.Model.Values;

/// <summary>What a unit measures. Units of one dimension convert into one another, those of two never do.</summary>
public enum Dimension : byte
{
    Length,
    Area,
    Volume,
    Mass,
    Speed,
    Temperature,
    Angle,
    Energy,
    Power,
    Data,
    Frequency,
    Force,
    Pressure,
    Voltage,
    Current,
    Dose,
    Activity,
    Level,
    Time,
}
