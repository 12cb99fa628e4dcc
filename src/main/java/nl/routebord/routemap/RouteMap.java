package nl.routebord.routemap;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.routemap.yaml.Content;
import nl.routebord.routemap.yaml.Folder;
import nl.routebord.routemap.yaml.Loader;
import nl.routebord.shell.Words;
import org.springframework.util.function.SingletonSupplier;

/**
 * The content of the route, after Movisie's <i>Routekaart vernieuwing cliëntenparticipatie</i>, in our own words. It stands in
 * {@code routemap/*.yaml} and is always Dutch, the language of the record; only the names on our road sign are in the
 * language of the screen, from {@code texts/routemap_*.properties}. Numbers such as {@code S4-T1} stay the same for ever.
 */
public final class RouteMap {

    private static final int ANSWER_MINUTES = 15;

    private static final Supplier<Content> CONTENT = SingletonSupplier.of(() -> Loader.load(Folder.ofProduct()));

    private RouteMap() {}

    /** The six steps in their usual order. */
    public static List<Step> steps() {
        return IntStream.rangeClosed(1, 6).mapToObj(RouteMap::step).toList();
    }

    /** One step, 1 to 6: the name in the language of the present screen, the rest in Dutch. */
    public static Step step(int number) {
        var guide = guide(number);
        return new Step(number, Words.say("routemap.step" + number + ".name"), guide.official(), guide.question());
    }

    /** Everything about one step, 1 to 6. */
    public static Guide guide(int number) {
        return content().guides().get(number - 1);
    }

    /** The presets of the boards of a step, 1 to 6, in the order of the route. */
    public static List<ActivityPreset> boards(int step) {
        return guide(step).boards();
    }

    /** The preset of the board with this number, such as {@code S4-B1}; an unknown one is a mistake of the programmer. */
    public static ActivityPreset board(String id) {
        return content().guides().stream()
                .flatMap(guide -> guide.boards().stream())
                .filter(board -> board.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no board " + id));
    }

    /** The preset with this number, be it a board, a joint answer or of the first evening; empty where there is none. */
    public static Optional<ActivityPreset> preset(String id) {
        return Stream.concat(
                        content().guides().stream()
                                .flatMap(guide ->
                                        Stream.concat(guide.boards().stream(), Stream.of(answer(guide.number())))),
                        design().stream())
                .filter(preset -> preset.id().equals(id))
                .findFirst();
    }

    /** The preset of the joint answer to the main question of a step, 1 to 6. */
    public static ActivityPreset answer(int step) {
        var guide = guide(step);
        var answer = guide.artefacts().getFirst();
        return new ActivityPreset(
                "S" + step + "-H",
                "answer",
                answer.name(),
                guide.question(),
                answer.text(),
                false,
                ANSWER_MINUTES,
                List.of(),
                Map.of(),
                List.of(answer.id()));
    }

    /** What comes out of a step, by its number such as {@code S4-A2}. */
    public static Optional<Artefact> artefact(String id) {
        return content().guides().stream()
                .flatMap(guide -> guide.artefacts().stream())
                .filter(artefact -> artefact.id().equals(id))
                .findFirst();
    }

    /** The activities with which the demo evening on step 4 (Ontwerp) starts, in the order of the run sheet. */
    public static List<ActivityPreset> design() {
        return content().evening();
    }

    /** The five groups under which support is counted, to be renamed per traject; the first is that of clients. */
    public static List<String> groups() {
        return content().groups();
    }

    /** The models of four municipalities, as they were at the time of the source. */
    public static List<Model> models() {
        return content().models();
    }

    /** The model with this number, such as {@code M-ZAA}, or with this last part of an address. */
    public static Optional<Model> model(String idOrSlug) {
        return models().stream()
                .filter(model -> model.id().equals(idOrSlug) || model.slug().equals(idOrSlug))
                .findFirst();
    }

    /** The lines of the comparison of the models; without scores, because the source gives none. */
    public static List<Feature> features() {
        return content().features();
    }

    public static List<RouteRole> roles() {
        return content().roles();
    }

    /** The lists to choose from. */
    public static List<Choices> lists() {
        return content().lists();
    }

    public static List<Term> terms() {
        return content().terms();
    }

    /** Where all this comes from. */
    public static Origin origin() {
        return content().origin();
    }

    private static Content content() {
        return CONTENT.get();
    }
}
