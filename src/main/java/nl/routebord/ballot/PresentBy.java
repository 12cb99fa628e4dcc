package nl.routebord.ballot;

/** By what a closed round knows how many people were present, see {@link Published#present}. */
public enum PresentBy {
    /** Screens in the room that were live at the close. */
    SCREENS,
    /** Guests who joined that evening, because no screen was live any more. */
    JOINED,
    /** The voters themselves: there were more of them than people seen in the room. */
    VOTED
}
