package nl.routebord.hostile;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Pattern;

/** Whether an answer is one of those the product means to give, and tells nothing of its inside. Counts them. */
public final class Judge {

    /** What a trace, a class, a statement or somebody else's English error page would show. */
    static final Pattern TELLTALE = Pattern.compile(
            "[a-z]Exception|\\tat [a-z]|\\.java:\\d|\\b(?:org\\.(?:spring|apache|hibernate|h2|atmosphere|postgres)"
                    + "|com\\.(?:vaadin|fasterxml|zaxxer)|tools\\.jackson|nl\\.routebord|jakarta?\\.|java\\.(?:lang|util))"
                    + "|jdbc:|\\bSQL|(?i:\\binsert into \\w+ \\(|whitelabel|http status \\d|apache tomcat|stack ?trace"
                    + "|internal server error|something went wrong|tap here|bad request|method not allowed|unsupported media type)");

    private static final Set<Integer> KNOWN =
            Set.of(101, 200, 204, 302, 303, 304, 400, 403, 404, 405, 406, 413, 414, 415, 426, 429, 431, 501, 503);

    private static final List<String> JSON = List.of(
            "{\"ok\":",
            "{\"start\":",
            "{\"appConfig\":",
            "{\"changes\":",
            "{\"meta\":",
            "{\"clientId\":",
            "{\"syncId\":",
            "{\"resynchronize\":");

    private static final int MOST_KEPT = 40;

    private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();
    private final ConcurrentLinkedQueue<String> problems = new ConcurrentLinkedQueue<>();
    private final LongAdder wrong = new LongAdder();

    void judge(Message message, Answer answer) {
        counts.computeIfAbsent(message.kind() + " " + answer.status(), fresh -> new LongAdder())
                .increment();
        var why = why(answer);
        if (!why.isEmpty()) {
            wrong.increment();
            if (problems.size() < MOST_KEPT) {
                problems.add(why + " <- " + message.method() + " " + cut(message.target(), 160) + " "
                        + cut(message.text(), 200) + " -> " + cut(answer.text(), 300));
            }
        }
    }

    private static String why(Answer answer) {
        if (answer.status() == 0) {
            return "";
        }
        if (!KNOWN.contains(answer.status())) {
            return "status " + answer.status();
        }
        var type = answer.header("Content-Type");
        if (type.startsWith("text/css")
                || type.contains("javascript")
                || type.startsWith("font/")
                || type.startsWith("image/")) {
            return "";
        }
        var text = answer.text();
        var told = TELLTALE.matcher(text);
        if (told.find()) {
            return "tells " + told.group();
        }
        return answer.status() == 101 || text.isEmpty() || isKnown(type, text) ? "" : "unknown " + type;
    }

    private static boolean isKnown(String type, String text) {
        if (type.startsWith("text/html")) {
            return text.contains("lang=\"nl\"") || text.contains("lang=\"en\"");
        }
        return JSON.stream().anyMatch(text::startsWith);
    }

    /** The first of the answers that were wrong, each with what was asked. */
    public List<String> problems() {
        return List.copyOf(problems);
    }

    public long wrong() {
        return wrong.sum();
    }

    /** How many messages got no answer at all: the connection was closed. */
    public long unanswered() {
        return counts.entrySet().stream()
                .filter(entry -> entry.getKey().endsWith(" 0"))
                .mapToLong(entry -> entry.getValue().sum())
                .sum();
    }

    /** Answers by part of the protocol and status. */
    public Map<String, Map<Integer, Long>> counts() {
        var all = new TreeMap<String, Map<Integer, Long>>();
        counts.forEach((name, count) -> {
            var parts = name.split(" ");
            all.computeIfAbsent(parts[0], fresh -> new TreeMap<>()).put(Integer.valueOf(parts[1]), count.sum());
        });
        return all;
    }

    private static String cut(String text, int most) {
        return text.length() > most ? text.substring(0, most) : text;
    }

    /** The parts of the protocol that were spoken. */
    public Set<Message.Kind> kinds() {
        var all = new EnumMap<Message.Kind, Boolean>(Message.Kind.class);
        counts.keySet().forEach(name -> all.put(Message.Kind.valueOf(name.split(" ")[0]), true));
        return all.keySet();
    }
}
