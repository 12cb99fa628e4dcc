package nl.routebord.ballot;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import nl.routebord.shell.Words;

/** Whether the people whom it is all about had a voice in a round, as far as that is known. */
public enum Clients {
    /** At least one of them answered. */
    ANSWERED,
    /** Everybody who answered said a group, and nobody said theirs. */
    SILENT,
    /** Nobody who said a group said theirs, but not everybody said one. */
    UNSEEN,
    /** Nobody who answered said a group, or no group is theirs. */
    UNKNOWN;

    /** Says it to everybody who looks at the result; empty where clients answered. */
    public String sentence() {
        return this == ANSWERED ? "" : Words.say("ballot.clients." + name().toLowerCase(Locale.ROOT));
    }

    /** As {@link #sentence}, for a room: what is sure in a few words. */
    public String brief() {
        return this == SILENT ? Words.say("ballot.clients.silent.brief") : sentence();
    }

    /** What these papers tell. A round without any answer is one in which clients were silent. */
    static Clients among(Set<String> clientGroups, List<Paper> papers) {
        var labels = papers.stream()
                .filter(paper -> !paper.marks().isEmpty())
                .map(Paper::label)
                .toList();
        if (labels.stream().anyMatch(clientGroups::contains)) {
            return ANSWERED;
        }
        if (clientGroups.isEmpty() || (!labels.isEmpty() && labels.stream().allMatch(String::isEmpty))) {
            return UNKNOWN;
        }
        return labels.stream().anyMatch(String::isEmpty) ? UNSEEN : SILENT;
    }
}
