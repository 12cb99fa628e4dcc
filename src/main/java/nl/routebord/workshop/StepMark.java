package nl.routebord.workshop;

/** How a step of the route stands, set by hand; steps are labels, never gates. {@code number} runs from 1 to 6. */
public record StepMark(int number, Status status) {

    /** Done, worked on now, or still to come; a person says so, nothing follows from it. */
    public enum Status {
        DONE,
        NOW,
        LATER
    }
}
