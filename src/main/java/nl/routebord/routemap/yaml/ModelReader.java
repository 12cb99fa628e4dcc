package nl.routebord.routemap.yaml;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.Fact;
import nl.routebord.routemap.Model;

/** Reads the file of the model of one municipality. */
final class ModelReader {

    private static final Map<String, Model.State> STATES = Map.of(
            "in ontwikkeling", Model.State.IN_DEVELOPMENT,
            "alleen in het plaatje", Model.State.UNEXPLAINED);

    /** Who gives or gets something without being a part of the model. */
    private static final Map<String, String> AROUND = Map.of("gemeente", "de gemeente", "inwoners", "inwoners");

    private final String slug;

    ModelReader(String slug) {
        this.slug = slug;
    }

    Model read(Block block) {
        var id = block.id("M-");
        var components = block.someBlocks("onderdelen", one -> component(one, id));
        var names = new HashMap<>(AROUND);
        components.forEach(component -> names.put(component.id(), component.name()));
        return new Model(
                id,
                slug,
                block.text("gemeente"),
                block.text("naam"),
                block.explained("kern"),
                block.someTexts("uitleg"),
                facts(block, "doelen", id + "-D"),
                components,
                block.blocks("relaties", one -> relation(one, names)),
                facts(block, "routes", id + "-R"),
                facts(block, "eerder", id + "-O"),
                facts(block, "besluiten", id + "-B"),
                facts(block, "overgang", id + "-T"),
                facts(block, "bijzonder", id + "-X"),
                facts(block, "lessen", id + "-L"));
    }

    private static Model.Component component(Block block, String id) {
        return new Model.Component(
                block.id(id + "-C"),
                block.text("naam"),
                block.explained("uitleg"),
                block.choice("stand", STATES, Model.State.WORKING));
    }

    private static Model.Relation relation(Block block, Map<String, String> names) {
        block.text("van");
        block.text("naar");
        return new Model.Relation(
                block.choice("van", names, ""),
                block.choice("naar", names, ""),
                block.text("wat"),
                block.yes("heen_en_weer"));
    }

    private static List<Fact> facts(Block block, String key, String start) {
        return block.blocks(key, one -> fact(one, start));
    }

    /** Any numbered thing with a name and an explanation. */
    static Fact fact(Block block, String start) {
        return new Fact(block.id(start), block.text("naam"), block.explained("uitleg"));
    }
}
