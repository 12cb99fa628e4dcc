package nl.routebord.shell.form;

/**
 * One line of a choice: the value that is sent and the words that are read.
 *
 * @param stored true where the words are no words of the screen, see {@link nl.routebord.shell.Stored}
 */
public record Option(String value, String label, boolean stored) {

    /** One in the language of the screen. */
    public Option(String value, String label) {
        this(value, label, false);
    }
}
