package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Words;
import nl.routebord.testing.PlainDutch;
import org.junit.jupiter.api.Test;

/** Everything in the content stands on a page that one reaches by tapping from the start page, with an explanation of its own. */
class RouteTest extends House {

    private static final int EXPLAINS = 8;

    /** An item as it must be found: its name, and what explains it. */
    private record Item(String id, String name, String text) {}

    @Test
    void every_item_of_the_content_is_reached_by_tapping_from_the_start_page() {
        var pages = tapped();
        var read = String.join("\n", pages.values());
        var items = items();

        assertThat(items).hasSizeGreaterThan(400);
        assertThat(items).allSatisfy(item -> assertThat(read).as(item.id()).contains(item.name(), item.text()));
        assertThat(pages.keySet())
                .contains("route", "route/bron", "route/modellen/zeist", "route/4/S4-B1", "route/5/S5-A15");
        var own = pages.keySet().stream().filter(address -> address.matches("route/[1-6]/.*"));
        assertThat(own).as("46 boards and 75 that come out").hasSize(46 + 75);
    }

    @Test
    void every_item_has_an_explanation_of_its_own() {
        assertThat(items())
                .allSatisfy(item ->
                        assertThat(PlainDutch.words(item.text())).as(item.id()).isGreaterThanOrEqualTo(EXPLAINS));
        assertThat(items().stream().map(Item::text).filter(text -> !text.isEmpty()))
                .doesNotHaveDuplicates();
        assertThat(items().stream().map(Item::id)).doesNotHaveDuplicates();
    }

    @Test
    void what_is_not_there_says_so_instead_of_an_empty_page() {
        for (var address : List.of("route/4/S4-B99", "route/4/S1-B1", "route/modellen/nergenshuizen", "route/7")) {
            tab(address, Map.of()).sees(Words.say("shell.error.missing.title"));
        }
    }

    @Test
    void a_step_can_be_read_beside_a_live_screen_without_losing_it() {
        assertThat(desk().sees("href=/route/4").sees("target=_blank").tree()).contains("rel=noopener");
        tab("m/" + evening.workshop().code() + "/hulp", guest(evening.fatima()))
                .sees("href=/route")
                .sees("target=_blank");
    }

    /** Every page behind a link from a link from the start page, by address, as it is read. */
    private Map<String, String> tapped() {
        var read = new LinkedHashMap<String, String>();
        var ahead = new ArrayDeque<>(List.of(""));
        var tab = tab("", Map.of());
        while (!ahead.isEmpty()) {
            var address = ahead.remove();
            if (read.containsKey(address)) {
                continue;
            }
            read.put(address, tab.to(address).tree());
            tab.links()
                    .filter(link -> link.startsWith("/route"))
                    .map(link -> link.substring(1))
                    .forEach(ahead::add);
        }
        return read;
    }

    private static List<Item> items() {
        var items = new ArrayList<Item>();
        IntStream.rangeClosed(1, 6)
                .mapToObj(RouteMap::guide)
                .forEach(guide -> of(guide).forEach(items::add));
        RouteMap.models().forEach(model -> {
            items.add(new Item(model.id(), model.name(), model.gist()));
            model.components().forEach(part -> items.add(new Item(part.id(), part.name(), part.text())));
            Stream.of(
                            model.goals(),
                            model.routes(),
                            model.earlier(),
                            model.decisions(),
                            model.transition(),
                            model.special(),
                            model.lessons())
                    .flatMap(List::stream)
                    .forEach(fact -> items.add(new Item(fact.id(), fact.name(), fact.text())));
        });
        RouteMap.features()
                .forEach(feature -> items.add(new Item("V " + feature.name(), feature.name(), feature.text())));
        RouteMap.roles().forEach(role -> items.add(new Item(role.id(), role.name(), role.text())));
        RouteMap.lists().forEach(list -> items.add(new Item(list.id(), list.name(), list.text())));
        RouteMap.terms().forEach(term -> items.add(new Item(term.id(), term.word(), term.text())));
        Stream.of(RouteMap.origin().introduction(), RouteMap.origin().care())
                .flatMap(List::stream)
                .forEach(fact -> items.add(new Item(fact.id(), fact.name(), fact.text())));
        return items;
    }

    private static Stream<Item> of(Guide guide) {
        return Stream.of(
                        Stream.of(new Item("S" + guide.number(), guide.question(), String.join("\n", guide.text()))),
                        guide.points().stream().map(point -> new Item(point.id(), point.name(), point.text())),
                        guide.tips().stream().map(tip -> new Item(tip.id(), tip.name(), tip.text())),
                        guide.reflections().stream()
                                .map(question -> new Item(question.id(), question.question(), question.text())),
                        guide.artefacts().stream()
                                .map(artefact -> new Item(artefact.id(), artefact.name(), artefact.text())),
                        guide.boards().stream().map(board -> new Item(board.id(), board.name(), board.explanation())),
                        guide.practices().stream().map(practice -> new Item(practice.id(), "", practice.text())))
                .flatMap(all -> all);
    }
}
