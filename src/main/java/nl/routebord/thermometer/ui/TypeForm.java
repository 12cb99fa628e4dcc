package nl.routebord.thermometer.ui;

import java.util.List;
import java.util.stream.IntStream;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.Option;
import nl.routebord.shell.form.RbForm;
import nl.routebord.thermometer.ThermometerBoard;
import nl.routebord.workshop.Groups;
import nl.routebord.workshop.ui.spi.Place;
import nl.routebord.workshop.ui.spi.TypeIn;

/** At the desk: the answers of one person without a phone. The group stays for the next paper, the name does not. */
final class TypeForm {

    private TypeForm() {}

    static RbForm of(Place place, List<Groups.Group> groups, ThermometerBoard board) {
        var form =
                TypeIn.form(place, groups, Words.say("thermometer.typein.who")).stays("group");
        for (var statement : board.statements()) {
            form.select(
                    "m-" + statement.id(),
                    statement.text(),
                    null,
                    Words.say("thermometer.typein.open"),
                    IntStream.rangeClosed(1, board.scale().size())
                            .mapToObj(mark -> option(board.scale(), mark))
                            .toArray(Option[]::new));
        }
        return form.submit(Words.say("thermometer.typein.send"));
    }

    /** As it stands on a phone: the number, and what it means. */
    private static Option option(List<String> scale, int mark) {
        var number = Integer.toString(mark);
        var word = scale.get(mark - 1);
        if (!word.equals(number)) {
            return new Option(number, number + " · " + word, true);
        }
        if (mark == 1 || mark == scale.size()) {
            var end = Words.say(mark == 1 ? "thermometer.lowest" : "thermometer.highest");
            return new Option(number, number + " · " + end, false);
        }
        return new Option(number, number, false);
    }
}
