package nl.routebord.workshop;

/** An activity went to another phase. Published inside the steering transaction; {@code activity} has the new phase. */
public record PhaseChanged(ActivityView activity, Phase from) {}
