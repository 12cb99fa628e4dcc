package nl.routebord.workshop;

/** How a step of the route stands, set by hand; steps are labels, never gates. {@code number} runs from 1 to 6. */
public record StepMark(int number, Status status) {

    public enum Status {
        DONE,
        NOW,
        LATER
    }
}
