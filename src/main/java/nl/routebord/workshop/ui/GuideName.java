package nl.routebord.workshop.ui;

import java.util.Map;
import nl.routebord.shell.Words;
import nl.routebord.workshop.Team;

/** How a guide is called: by the name they gave, or by their number. */
final class GuideName {

    private GuideName() {}

    static String of(Team.Guide guide) {
        return guide.alias() == null ? Words.say("workshop.guide.nth", Map.of("n", guide.number())) : guide.alias();
    }
}
