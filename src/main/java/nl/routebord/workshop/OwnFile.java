package nl.routebord.workshop;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.trail.Held;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;
import tools.jackson.databind.json.JsonMapper;

/** All that is kept of one guest as a file to take along: a page that needs nothing else, and the same for programs. */
@Component
class OwnFile {

    private final JsonMapper json;

    OwnFile(JsonMapper json) {
        this.json = json;
    }

    String page(Locale locale, WorkshopView workshop, OwnOverview own, Instant now) {
        var body = new StringBuilder();
        body.append(element("h1", Words.say(locale, "workshop.own.title")))
                .append(element("p", where(locale, workshop)))
                .append(element(
                        "p", Words.say(locale, "workshop.own.made", Map.of("day", Dates.figures(Dates.local(now))))))
                .append(element("p", alias(locale, own)))
                .append(element("p", group(locale, own)));
        own.held().forEach(held -> body.append(section(locale, held)));
        body.append(element("h2", Words.say(locale, "workshop.own.not.title")));
        NOT.forEach(key -> body.append(element("p", Words.say(locale, key))));
        return "<!doctype html>\n<html lang=\"" + locale.getLanguage() + "\"><head><meta charset=\"utf-8\">"
                + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">"
                + element("title", Words.say(locale, "workshop.own.title")) + "</head><body><main>" + body
                + "</main></body></html>\n";
    }

    /** Why something that was this person's is not in it. */
    private static final List<String> NOT = List.of("workshop.own.not.secret", "workshop.own.not.minutes");

    private static String where(Locale locale, WorkshopView workshop) {
        return Words.say(
                locale,
                "workshop.join.where",
                Map.of("title", workshop.title(), "municipality", workshop.municipality()));
    }

    private static String alias(Locale locale, OwnOverview own) {
        return own.alias() == null
                ? Words.say(locale, "workshop.me.nameless")
                : Words.say(locale, "workshop.me.name", Map.of("name", own.alias()));
    }

    private static String group(Locale locale, OwnOverview own) {
        return own.group() == null
                ? Words.say(locale, "workshop.me.groupless")
                : Words.say(locale, "workshop.me.group") + " " + own.group();
    }

    private static String section(Locale locale, Held held) {
        var section = new StringBuilder(element("h2", held.say(locale)));
        if (!held.lines().isEmpty()) {
            section.append("<ul>");
            held.lines()
                    .forEach(line -> section.append(element(
                            "li",
                            Dates.figures(Dates.local(line.at()))
                                    + (line.where().isEmpty() ? "" : " · " + line.where()) + ": " + line.text())));
            section.append("</ul>");
        }
        return section.toString();
    }

    private static String element(String tag, String text) {
        return "<" + tag + ">" + HtmlUtils.htmlEscape(text, "UTF-8") + "</" + tag + ">\n";
    }

    /** The same as data, with English names and the words as they were typed. */
    String data(Locale locale, WorkshopView workshop, OwnOverview own, Instant now) {
        var all = new LinkedHashMap<String, Object>();
        all.put("made", now.toString());
        all.put("municipality", workshop.municipality());
        all.put("workshop", workshop.title());
        all.put("alias", own.alias() == null ? "" : own.alias());
        all.put("group", own.group() == null ? "" : own.group());
        all.put(
                "kept",
                own.held().stream()
                        .map(held -> Map.of(
                                "what",
                                held.say(locale),
                                "count",
                                held.count(),
                                "items",
                                held.lines().stream()
                                        .map(line -> Map.of(
                                                "where", line.where(),
                                                "text", line.text(),
                                                "at", line.at().toString()))
                                        .toList()))
                        .toList());
        all.put("notIncluded", NOT.stream().map(key -> Words.say(locale, key)).toList());
        return json.writerWithDefaultPrettyPrinter().writeValueAsString(all);
    }
}
