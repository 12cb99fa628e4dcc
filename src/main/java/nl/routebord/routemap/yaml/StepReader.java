package nl.routebord.routemap.yaml;

import java.util.Map;
import nl.routebord.routemap.Artefact;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Point;
import nl.routebord.routemap.Practice;
import nl.routebord.routemap.Reflection;
import nl.routebord.routemap.Tip;

/** Reads the file of one step. */
final class StepReader {

    private static final Map<String, Point.Sort> SORTS = Map.of(
            "aanleiding", Point.Sort.CAUSE,
            "route", Point.Sort.ROUTE,
            "overgang", Point.Sort.TRANSITION,
            "kant", Point.Sort.SIDE,
            "let op", Point.Sort.CAUTION,
            "achtergrond", Point.Sort.BACKGROUND);

    private static final Map<String, Artefact.Sight> SIGHTS = Map.of(
            "iedereen", Artefact.Sight.EVERYBODY,
            "gemeente", Artefact.Sight.STAFF,
            "alleen uzelf", Artefact.Sight.OWN);

    private final BoardReader boards;
    private final int number;
    private final String start;

    StepReader(BoardReader boards, int number) {
        this.boards = boards;
        this.number = number;
        this.start = "S" + number + "-";
    }

    Guide read(Block block) {
        return new Guide(
                block.number("stap", number, number),
                block.text("officieel"),
                block.text("hoofdvraag"),
                block.text("doel"),
                block.someTexts("uitleg"),
                block.someBlocks("onderwerpen", this::point),
                block.someBlocks("tips", this::tip),
                block.someBlocks("vragen", this::reflection),
                block.someBlocks("opbrengst", this::artefact),
                block.someBlocks("borden", one -> boards.read(one, start + "B")),
                block.someBlocks("praktijk", this::practice));
    }

    private Point point(Block block) {
        var id = block.id(start + "I");
        return new Point(
                id,
                block.choice("soort", SORTS, Point.Sort.BACKGROUND),
                block.text("naam"),
                block.explained("uitleg"),
                block.parts("onderdelen", id));
    }

    private Tip tip(Block block) {
        var id = block.id(start + "T");
        return new Tip(
                id,
                block.text("naam"),
                block.explained("uitleg"),
                block.parts("onderdelen", id),
                block.optional("let_op"));
    }

    private Reflection reflection(Block block) {
        var id = block.id(start + "V");
        return new Reflection(
                id,
                block.text("naam"),
                block.text("vraag"),
                block.explained("uitleg"),
                block.parts("deelvragen", id),
                block.optional("let_op"));
    }

    private Artefact artefact(Block block) {
        return new Artefact(
                block.id(start + "A"),
                block.text("naam"),
                block.explained("uitleg"),
                block.texts("velden"),
                block.choice("te_zien", SIGHTS, Artefact.Sight.EVERYBODY),
                block.ids("wordt"));
    }

    private Practice practice(Block block) {
        return new Practice(block.id(start + "P-"), block.other("model"), block.explained("uitleg"));
    }
}
