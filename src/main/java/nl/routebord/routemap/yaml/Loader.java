package nl.routebord.routemap.yaml;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.Choices;
import nl.routebord.routemap.ContentFaults;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.Origin;

/** Reads all files of the content into one whole. A file it does not name is not read. */
public final class Loader {

    private static final List<String> MUNICIPALITIES = List.of("zaanstad", "amersfoort", "zeist", "groningen");
    private static final Origin NOWHERE = new Origin("", "", "", List.of(), List.of(), List.of());

    private final Folder folder;
    private final Ids ids = new Ids();
    private final List<Yaml> files = new ArrayList<>();

    private Loader(Folder folder) {
        this.folder = folder;
    }

    /** Refuses with {@link ContentFaults}, which names everything that is wrong. */
    public static Content load(Folder folder) {
        return new Loader(folder).read();
    }

    private Content read() {
        var lists = file("lijsten.yaml", ListReaders::lists).orElse(List.of());
        var boards = new BoardReader(
                lists.stream().collect(Collectors.toMap(Choices::id, list -> list, (one, other) -> one)));
        List<Guide> guides = IntStream.rangeClosed(1, 6)
                .mapToObj(n -> file("stap-" + n + ".yaml", new StepReader(boards, n)::read))
                .flatMap(Optional::stream)
                .toList();
        List<Model> models = MUNICIPALITIES.stream()
                .map(slug -> file("model-" + slug + ".yaml", new ModelReader(slug)::read))
                .flatMap(Optional::stream)
                .toList();
        var features = file("vergelijking.yaml", block -> ListReaders.features(block, MUNICIPALITIES));
        var roles = file("rollen.yaml", ListReaders::roles);
        var terms = file("woorden.yaml", ListReaders::terms);
        var origin = file("bron.yaml", ListReaders::origin);
        var evening = file("proefavond.yaml", block -> evening(block, boards, guides));
        ids.check();
        refuse();
        return new Content(
                guides,
                models,
                features.orElse(List.of()),
                roles.map(ListReaders.Roles::roles).orElse(List.of()),
                roles.map(ListReaders.Roles::groups).orElse(List.of()),
                lists,
                terms.orElse(List.of()),
                origin.orElse(NOWHERE),
                evening.orElse(List.of()));
    }

    private static List<ActivityPreset> evening(Block block, BoardReader boards, List<Guide> guides) {
        var own = block.blocks("eigen", one -> boards.read(one, "S4-X"));
        Map<String, ActivityPreset> all = Stream.concat(
                        guides.stream().flatMap(guide -> guide.boards().stream()), own.stream())
                .collect(Collectors.toMap(ActivityPreset::id, board -> board, (one, other) -> one));
        return block.ids("borden").stream()
                .map(id -> Optional.ofNullable(all.get(id)))
                .flatMap(Optional::stream)
                .toList();
    }

    private <T> Optional<T> file(String name, Function<Block, T> reading) {
        var file = new Yaml(name, ids);
        files.add(file);
        return file.read(folder, reading);
    }

    private void refuse() {
        var faults = files.stream().flatMap(file -> file.faults().stream()).toList();
        if (!faults.isEmpty()) {
            throw new ContentFaults(faults);
        }
    }
}
