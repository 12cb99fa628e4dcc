package nl.routebord.live;

/**
 * How often a topic has announced something so far.
 *
 * @param all every announcement
 * @param beyondCounts those that may have changed more than counts
 */
record Changes(long all, long beyondCounts) {

    static final Changes NONE = new Changes(0, 0);

    Changes with(boolean countsOnly) {
        return new Changes(all + 1, countsOnly ? beyondCounts : beyondCounts + 1);
    }

    /** True where a record read at {@code before} is still right but for its counts. */
    boolean onlyCountsSince(Changes before) {
        return beyondCounts == before.beyondCounts;
    }
}
