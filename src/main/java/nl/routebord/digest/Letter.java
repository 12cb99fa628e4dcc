package nl.routebord.digest;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.routebord.routemap.RouteMap;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Words;
import nl.routebord.soundingboard.Visit;
import org.springframework.web.util.HtmlUtils;

/**
 * One mail in words: the news step by step, the newest first, the way home and the way out. It names nobody, also not the one
 * who reads it: a mail is read over shoulders and passed on.
 *
 * @param home the address of the member's page; it opens nothing in a browser that has no seat there
 * @param leave the address of the page with the button that ends these mails
 * @param oneTap the address to which a mail program sends that same tap by itself (RFC 8058)
 */
record Letter(String municipality, Rhythm rhythm, List<Visit.Step> steps, String home, String leave, String oneTap) {

    String subject() {
        return say("digest.mail.subject", Map.of("municipality", municipality));
    }

    String plain() {
        var text = new StringBuilder(say("digest.mail.hello"))
                .append("\n\n")
                .append(lead())
                .append('\n');
        for (var step : steps) {
            text.append('\n').append(title(step)).append('\n');
            step.news()
                    .forEach(news -> text.append("- ")
                            .append(news.activity().isEmpty() ? "" : news.activity() + ": ")
                            .append(line(news))
                            .append('\n'));
        }
        return text.append('\n')
                .append(say("digest.mail.home"))
                .append('\n')
                .append(home)
                .append('\n')
                .append(say("digest.mail.home.hint"))
                .append("\n\n-- \n")
                .append(often())
                .append(' ')
                .append(say("digest.mail.leave"))
                .append('\n')
                .append(leave)
                .append('\n')
                .toString();
    }

    String html() {
        var text = new StringBuilder("<!doctype html><html lang=\"nl\"><head><meta charset=\"utf-8\"><title>")
                .append(safe(subject()))
                .append("</title></head><body>");
        paragraph(text, say("digest.mail.hello"));
        paragraph(text, lead());
        for (var step : steps) {
            text.append("<h2>").append(safe(title(step))).append("</h2><ul>");
            step.news()
                    .forEach(news -> text.append("<li>")
                            .append(news.activity().isEmpty() ? "" : "<b>" + safe(news.activity()) + "</b><br>")
                            .append(safe(line(news)))
                            .append("</li>"));
            text.append("</ul>");
        }
        text.append("<p>").append(link(home, say("digest.mail.home.link"))).append("<br>");
        text.append(safe(say("digest.mail.home.hint"))).append("</p><hr><p>");
        text.append(safe(often())).append(' ').append(link(leave, say("digest.mail.leave.link")));
        return text.append("</p></body></html>").toString();
    }

    private String lead() {
        return say("digest.mail.lead", Map.of("municipality", municipality));
    }

    private String often() {
        return say("digest.mail.often", Map.of("often", say(rhythm.key())));
    }

    private static String title(Visit.Step step) {
        if (step.step() == 0) {
            return say("digest.mail.traject");
        }
        var known = RouteMap.step(step.step());
        return say("digest.mail.step", Map.of("n", known.number(), "name", known.name()));
    }

    /** What happened there as sentences, and the day of the last of it. */
    private static String line(Visit.News news) {
        var counted =
                news.what().stream().map(what -> Words.say(Words.DUTCH, what)).collect(Collectors.joining(", "));
        return Stream.of(
                        news.phase() == null ? "" : Words.say(Words.DUTCH, news.phase()),
                        counted.isEmpty() ? "" : counted + ".",
                        say("digest.mail.when", Map.of("day", Dates.day(news.latest()))))
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static void paragraph(StringBuilder text, String words) {
        text.append("<p>").append(safe(words)).append("</p>");
    }

    private static String link(String to, String words) {
        return "<a href=\"" + safe(to) + "\">" + safe(words) + "</a>";
    }

    private static String safe(String words) {
        return HtmlUtils.htmlEscape(words, "UTF-8");
    }

    /** Mail is Dutch: which language somebody reads on a screen only that browser knows. */
    private static String say(String key) {
        return Words.say(Words.DUTCH, key);
    }

    private static String say(String key, Map<String, Object> places) {
        return Words.say(Words.DUTCH, key, places);
    }
}
