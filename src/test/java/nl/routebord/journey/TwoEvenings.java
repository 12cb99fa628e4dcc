package nl.routebord.journey;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

/** One house with two trajects: the evening of the demo with points and a vote that are open, and another one next door. */
final class TwoEvenings {

    final String code;
    final String desk;
    final String points;
    final String round;
    final List<String> options;

    /** The traject next door, which nobody who speaks in the first one has anything to do with. */
    final String other;

    final String otherDesk;
    final Hand owner;

    TwoEvenings(Product product, OpenBooks books) throws SQLException {
        owner = Hand.owner(product);
        code = product.link("Meedoen").replaceFirst(".*/", "");
        desk = "regie-" + books.one("select handle from workshop where join_code = ?", code);
        var traject = books.one("select traject_id from workshop where join_code = ?", code);
        var ballot = activity(books, traject, "ballot");
        points = activity(books, traject, "criteria");
        owner.command(desk, "stage.start", Map.of("activity", ballot));
        owner.command(desk, "stage.start", Map.of("activity", points));
        round = books.one("select id from ballot_round where activity_id = ?", UUID.fromString(ballot));
        options = books.list(
                "select id from ballot_option where activity_id = ? order by position", UUID.fromString(ballot));
        var made = owner.form(
                "/in/traject",
                Map.of(
                        "name",
                        "Naast de deur",
                        "who",
                        "Gemeente Buren",
                        "groups",
                        "Buren\nOverburen",
                        "step",
                        "4",
                        "first",
                        "boards"));
        owner.get(made.get("go").asString());
        var handle = made.get("go").asString().replaceFirst(".*/", "");
        other = books.one("select id from traject where handle = ?", handle);
        var evening = books.one("select handle from workshop where traject_id = ?", UUID.fromString(other));
        owner.get("/in/avond/" + evening);
        otherDesk = "regie-" + evening;
        var neighbours = books.one("select join_code from workshop where handle = ?", evening);
        for (var name : List.of("Buurvrouw", "Buurman")) {
            new Hand(product).form("/in/meedoen", Map.of("code", neighbours, "alias", name, "group", ""));
        }
    }

    /** Cookies of so many guests of the first evening; each has a name that is found nowhere else. */
    List<String> seats(Product product, int count, String mark) {
        return new ArrayList<>(IntStream.range(0, count)
                .mapToObj(n -> Guest.join(product, mark + n, "").cookie())
                .toList());
    }

    private static String activity(OpenBooks books, String traject, String kind) throws SQLException {
        return books.one(
                "select id from activity where traject_id = ? and kind = ? order by position fetch first row only",
                UUID.fromString(traject),
                kind);
    }
}
