package nl.routebord.staff;

import java.util.Arrays;
import java.util.Optional;

/** How signing in can end other than well. Each has its own calm sentences and its own word in the address of the page. */
public enum Outcome {
    /** Whoever signs in stopped at the provider, or gave no consent. */
    STOPPED("gestopt", "staff.stopped"),
    /** The provider knows this person, but gave no role for this product. */
    NO_ROLE("geen-rol", "staff.norole"),
    /** The provider gave no answer, or said that it cannot help now. */
    AWAY("storing", "staff.away"),
    /** The answer was not one to our question, too old, used before, or not by the provider. */
    INVALID("ongeldig", "staff.invalid"),
    /** The sign-in lasted as long as it may, or was ended. */
    OVER("voorbij", "staff.over"),
    /** Somebody signed out. */
    OUT("afgemeld", "staff.out"),
    /** Somebody signed out here; the provider, which did not answer or cannot do that, may still know them. */
    OUT_HERE("hier-afgemeld", "staff.outhere");

    private final String word;
    private final String stem;

    Outcome(String word, String stem) {
        this.word = word;
        this.stem = stem;
    }

    /** In an address, for example {@code geen-rol}. */
    public String word() {
        return word;
    }

    /** The key of its {@code .title} and {@code .lead}. */
    public String stem() {
        return stem;
    }

    /** True where somebody may have to look into it, so that the page gives a number to tell. */
    public boolean isFault() {
        return this == AWAY || this == INVALID;
    }

    public static Optional<Outcome> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }
}
