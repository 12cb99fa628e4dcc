package nl.routebord.ballot.sheet;

import java.util.Map;
import nl.routebord.ballot.Clients;
import nl.routebord.ballot.HowAsked;
import nl.routebord.ballot.Published;
import nl.routebord.ballot.ResultTable;
import nl.routebord.ballot.Shown;
import nl.routebord.print.Paper;
import nl.routebord.print.Pdf;
import nl.routebord.shell.Dates;
import nl.routebord.workshop.WorkshopView;
import org.w3c.dom.Element;

/** The sheets of one round: what was asked, of how many, what came out, who may check it ({@code print/uitslag.css}). */
final class ResultSheet {

    /** A table with more columns than this lies across the sheet. */
    private static final int UPRIGHT = 7;

    private final Shown shown;
    private final Published figures;
    private final Paper paper;
    private final Element body;

    private ResultSheet(WorkshopView workshop, Shown shown) {
        this.shown = shown;
        this.figures = shown.figures();
        this.paper = new Paper(
                Paper.say("ballot.sheet.title", Map.of("question", figures.question())),
                workshop.municipality(),
                Paper.say("ballot.sheet.what", Map.of()),
                "uitslag.css");
        this.body = paper.body();
    }

    static byte[] print(WorkshopView workshop, Shown shown) {
        var sheet = new ResultSheet(workshop, shown);
        sheet.head(workshop);
        sheet.decided();
        sheet.clients();
        sheet.people();
        sheet.result();
        sheet.table();
        sheet.proof();
        return Pdf.of(sheet.paper);
    }

    private void head(WorkshopView workshop) {
        text(
                body,
                "whose",
                "ballot.sheet.whose",
                Map.of("municipality", workshop.municipality(), "title", workshop.title()));
        paper.in(body, "h1", "", figures.question());
        paper.in(body, "p", "how", HowAsked.sentence(figures.asking(), figures.round()));
        text(body, "how", "ballot.sheet.closed", Map.of("day", Dates.figures(shown.closedOn())));
    }

    private void decided() {
        var decision = shown.decision();
        if (decision != null) {
            var box = paper.in(body, "div", "decided");
            paper.in(box, "h2", "", Paper.say("ballot.sheet.decided", Map.of()));
            paper.in(box, "p", "what", decision.title());
            paper.in(box, "p", "", decision.reason());
            text(box, "when", "ballot.decided.review", Map.of("day", Dates.figures(decision.reviewOn())));
        }
    }

    private void clients() {
        var clients = figures.clients();
        if (clients != null && clients != Clients.ANSWERED) {
            paper.in(body, "p", clients == Clients.SILENT ? "warning" : "known", clients.sentence());
        }
    }

    /** Each number with where it comes from. */
    private void people() {
        heading("ballot.sheet.people");
        var table = paper.in(body, "table", "people");
        var by = figures.presentBy();
        people(
                table,
                "ballot.sheet.invited",
                figures.invited() == null ? Paper.say("ballot.sheet.unknown", Map.of()) : number(figures.invited()),
                figures.invited() == null ? "none" : figures.byCards() ? "cards" : "typed");
        people(
                table,
                "ballot.sheet.present",
                figures.present() == null ? Paper.say("ballot.sheet.unknown", Map.of()) : number(figures.present()),
                by == null ? "none" : by.name().toLowerCase(java.util.Locale.ROOT));
        people(table, "ballot.sheet.answered", number(figures.answered()), "voices");
        if (figures.onPaper() > 0) {
            people(table, "ballot.sheet.onpaper", number(figures.onPaper()), "desk");
        }
    }

    private void people(Element table, String key, String number, String source) {
        var row = paper.in(table, "tr", "");
        head(row, "row", Paper.say(key, Map.of()));
        paper.in(row, "td", "number", number);
        paper.in(row, "td", "source", Paper.say("ballot.sheet.by." + source, Map.of()));
    }

    private void result() {
        heading("ballot.result.title");
        if (shown.tooFew()) {
            text(body, "warning", "ballot.result.too_few", Map.of());
            var asked = paper.in(body, "ul", "");
            shown.result()
                    .forEach(tally -> paper.in(
                            asked,
                            "li",
                            "",
                            tally.name() + ": " + tally.figures().sentence()));
            return;
        }
        var most = shown.fullBar();
        shown.result().forEach(tally -> new PartOnPaper(paper, figures.asking(), tally, most).in(body));
        text(body, "soft", "ballot.result.noname", Map.of());
    }

    private void table() {
        if (shown.tooFew()) {
            return;
        }
        var figuresTable = ResultTable.of(figures.asking(), figures.result());
        var wide = figuresTable.heads().size() > UPRIGHT;
        var section = paper.in(body, "div", wide ? "section wide" : "section");
        paper.in(section, "h2", "", Paper.say("ballot.desk.numbers", Map.of()));
        var table = paper.in(section, "table", "numbers");
        var heads = paper.in(paper.in(table, "thead", ""), "tr", "");
        head(heads, "col", Paper.say("ballot.desk.part", Map.of()));
        figuresTable.heads().forEach(name -> head(heads, "col", name));
        var rows = paper.in(table, "tbody", "");
        figuresTable.rows().forEach(line -> {
            var row = paper.in(rows, "tr", "");
            head(row, "row", line.name());
            line.cells().forEach(cell -> paper.in(row, "td", "number", cell));
        });
    }

    private void proof() {
        heading("ballot.sheet.proof");
        text(body, "", "ballot.proof.list", Map.of("n", shown.receipts().size()));
        if (!shown.receipts().isEmpty()) {
            text(body, "", "ballot.proof.how", Map.of());
            var receipts = paper.in(body, "p", "receipts");
            shown.receipts().forEach(code -> {
                paper.in(receipts, "span", "", code);
                receipts.appendChild(receipts.getOwnerDocument().createTextNode(" "));
            });
        }
        text(body, "", "ballot.sheet.checksum", Map.of());
        paper.in(body, "p", "sum", shown.checksum());
    }

    private void heading(String key) {
        paper.in(body, "h2", "", Paper.say(key, Map.of()));
    }

    private void head(Element row, String scope, String words) {
        paper.in(row, "th", "", words).setAttribute("scope", scope);
    }

    private void text(Element parent, String name, String key, Map<String, Object> places) {
        paper.in(parent, "p", name, Paper.say(key, places));
    }

    private static String number(int people) {
        return Integer.toString(people);
    }
}
