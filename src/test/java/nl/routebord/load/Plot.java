package nl.routebord.load;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A drawing of measured points with their axes, and the straight line through each row of them where the axis is straight too. */
final class Plot {

    private static final int WIDE = 560;
    private static final int HIGH = 400;
    private static final int LEFT = 70;
    private static final int RIGHT = 40;
    private static final int TOP = 84;
    private static final int BOTTOM = 60;
    private static final int TICKS = 5;
    private static final List<String> COLOURS = List.of("#154273", "#a90061");

    private record Row(String name, List<Trend.Point> points) {}

    private final String title;
    private final String across;
    private final String up;
    private final boolean tenfold;
    private final List<Row> rows = new ArrayList<>();

    /** @param tenfold whether each step along the axis below is ten times the one before */
    Plot(String title, String across, String up, boolean tenfold) {
        this.title = title;
        this.across = across;
        this.up = up;
        this.tenfold = tenfold;
    }

    Plot with(String name, List<Trend.Point> points) {
        rows.add(new Row(name, points));
        return this;
    }

    /** Both in one picture. */
    static String beside(Plot left, Plot right) {
        return """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" font-family="sans-serif" font-size="14" fill="#1a1a1a">
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                %s<g transform="translate(%d 0)">
                %s</g>
                </svg>
                """.formatted(2 * WIDE, HIGH, left.drawn(), WIDE, right.drawn());
    }

    private String drawn() {
        var out = new StringBuilder();
        text(out, LEFT, 26, "start", 17, "#1a1a1a", title);
        var topY = niceTop(highest(
                row -> row.points.stream().mapToDouble(Trend.Point::y).max().orElse(0)));
        for (int n = 0; n <= TICKS; n++) {
            var value = topY * n / TICKS;
            line(out, LEFT, y(value, topY), WIDE - RIGHT, y(value, topY), n == 0 ? "#1a1a1a" : "#d0d0d0");
            text(out, LEFT - 8, y(value, topY) + 5, "end", 13, "#1a1a1a", number(value));
        }
        for (var value : ticks()) {
            line(out, x(value), HIGH - BOTTOM, x(value), HIGH - BOTTOM + 6, "#1a1a1a");
            text(out, x(value), HIGH - BOTTOM + 22, "middle", 13, "#1a1a1a", number(value));
        }
        text(out, (LEFT + WIDE - RIGHT) / 2.0, HIGH - 14, "middle", 14, "#1a1a1a", across);
        text(out, LEFT - 8, TOP - 14, "end", 14, "#1a1a1a", up);
        for (int n = 0; n < rows.size(); n++) {
            row(out, rows.get(n), COLOURS.get(n % COLOURS.size()), n, topY);
        }
        return out.toString();
    }

    private void row(StringBuilder out, Row row, String colour, int n, double topY) {
        // the names stand in two columns above the drawing, each after its mark
        var x = LEFT + n * (WIDE - LEFT - RIGHT) / 2.0;
        mark(out, x + 6, 48, n, colour);
        text(out, x + 18, 53, "start", 14, colour, row.name);
        if (!tenfold && row.points.size() > 1) {
            var trend = Trend.of(row.points);
            var from = Math.max(0, trend.slope() > 0 ? -trend.start() / trend.slope() : 0);
            var to = largest();
            line(out, x(from), y(trend.at(from), topY), x(to), y(trend.at(to), topY), colour);
        }
        for (int k = 0; k < row.points.size(); k++) {
            var point = row.points.get(k);
            if (tenfold && k > 0) {
                var before = row.points.get(k - 1);
                line(out, x(before.x()), y(before.y(), topY), x(point.x()), y(point.y(), topY), colour);
            }
            mark(out, x(point.x()), y(point.y(), topY), n, colour);
        }
    }

    /** Round for the first row and square for the others: told apart without their colours too. */
    private static void mark(StringBuilder out, double x, double y, int n, String colour) {
        out.append(
                n == 0
                        ? String.format(
                                Locale.ROOT, "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"%s\"/>%n", x, y, colour)
                        : String.format(
                                Locale.ROOT,
                                "<rect x=\"%.1f\" y=\"%.1f\" width=\"9\" height=\"9\" fill=\"%s\"/>%n",
                                x - 4.5,
                                y - 4.5,
                                colour));
    }

    private List<Double> ticks() {
        var ticks = new ArrayList<Double>();
        if (tenfold) {
            for (double value = 1; value <= largest(); value *= 10) {
                ticks.add(value);
            }
        } else {
            var top = niceTop(largest());
            for (int n = 0; n <= TICKS; n++) {
                ticks.add(top * n / TICKS);
            }
        }
        return ticks;
    }

    private double largest() {
        return highest(
                row -> row.points.stream().mapToDouble(Trend.Point::x).max().orElse(1));
    }

    private double highest(java.util.function.ToDoubleFunction<Row> of) {
        return Math.max(1, rows.stream().mapToDouble(of).max().orElse(1));
    }

    /** The next of 1, 2, 2.5, 5 and 10 and their tenfolds, so that a fifth of it is a number one can read. */
    static double niceTop(double value) {
        var ten = Math.pow(10, Math.floor(Math.log10(value)));
        for (var step : new double[] {1, 2, 2.5, 5}) {
            if (value <= step * ten) {
                return step * ten;
            }
        }
        return 10 * ten;
    }

    private double x(double value) {
        var part = tenfold
                ? Math.log10(Math.max(1, value)) / Math.max(1, Math.log10(largest()))
                : value / niceTop(largest());
        return LEFT + part * (WIDE - LEFT - RIGHT);
    }

    private static double y(double value, double top) {
        return HIGH - BOTTOM - Math.max(0, value) / top * (HIGH - BOTTOM - TOP);
    }

    private static String number(double value) {
        return value == Math.rint(value)
                ? String.format(Locale.ROOT, "%,d", (long) value)
                : String.format(Locale.ROOT, "%.1f", value);
    }

    private static void line(StringBuilder out, double fromX, double fromY, double toX, double toY, String colour) {
        out.append(String.format(
                Locale.ROOT,
                "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"1.5\"/>%n",
                fromX,
                fromY,
                toX,
                toY,
                colour));
    }

    private static void text(
            StringBuilder out, double x, double y, String anchor, int size, String colour, String words) {
        var safe = words.replace("&", "&amp;").replace("<", "&lt;");
        out.append(String.format(
                Locale.ROOT,
                "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\" font-size=\"%d\" fill=\"%s\">%s</text>%n",
                x,
                y,
                anchor,
                size,
                colour,
                safe));
    }
}
