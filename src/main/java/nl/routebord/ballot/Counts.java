package nl.routebord.ballot;

/** How often each voice was given to one part, in people. */
public record Counts(int take, int adapt, int leave) {

    public static final Counts NONE = new Counts(0, 0, 0);

    public int total() {
        return take + adapt + leave;
    }

    public int of(Choice choice) {
        return switch (choice) {
            case TAKE -> take;
            case ADAPT -> adapt;
            case LEAVE -> leave;
        };
    }

    /** The share that would take it along, 0 to 1; 0 where nobody answered. */
    public double support() {
        return total() == 0 ? 0 : (double) take / total();
    }

    Counts plus(Choice choice, int people) {
        return switch (choice) {
            case TAKE -> new Counts(take + people, adapt, leave);
            case ADAPT -> new Counts(take, adapt + people, leave);
            case LEAVE -> new Counts(take, adapt, leave + people);
        };
    }
}
