package nl.routebord.house.ui;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import nl.routebord.house.LogRow;
import nl.routebord.shell.Dates;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Stored;
import nl.routebord.shell.Words;

/** Lines of the audit book, a table for each day; on a phone each line is a small list. */
final class LogLines extends Div {

    private static final long serialVersionUID = 1L;

    private static final List<String> HEADS = List.of("when", "who", "what", "on", "result", "from");

    LogLines(List<LogRow> rows) {
        addClassName("log-lines");
        if (rows.isEmpty()) {
            add(new Paragraph(Words.say("house.log.none")));
        }
        var day = LocalDate.MIN;
        HtmlContainer body = new HtmlContainer("tbody");
        for (var row : rows) {
            var on = Dates.local(row.at());
            if (!on.equals(day)) {
                day = on;
                body = table(Dates.whole(on));
            }
            body.add(line(row));
        }
    }

    private HtmlContainer table(String day) {
        var heads = new HtmlContainer("tr");
        HEADS.forEach(head -> {
            var cell = new HtmlContainer("th");
            cell.getElement().setAttribute("scope", "col").setText(Words.say("house.log." + head));
            heads.add(cell);
        });
        var caption = new HtmlContainer("caption");
        caption.addClassName("sr");
        Html.text(caption, day);
        var head = new HtmlContainer("thead");
        head.add(heads);
        var body = new HtmlContainer("tbody");
        var table = new HtmlContainer("table");
        table.add(caption, head, body);
        add(Html.heading(3, day), table);
        return body;
    }

    private static HtmlContainer line(LogRow row) {
        var line = new HtmlContainer("tr");
        var on = new Div(new Span(LineWords.on(row)));
        if (row.traject() != null) {
            on.add(Stored.text(Html.span(row.traject(), "soft", "whose")));
        }
        line.add(
                cell("when", new Span(Dates.time(row.at()))),
                cell("who", Stored.text(new Span(LineWords.who(row.who())))),
                cell("what", new Span(LineWords.what(row))),
                cell("on", on),
                cell("result", result(row)),
                cell("from", new Span(LineWords.from(row))));
        return line;
    }

    private static Span result(LogRow row) {
        var icon = switch (row.outcome()) {
            case OK -> Icon.CHECK;
            case REFUSED -> Icon.CROSS;
            case FAILED -> Icon.WARNING;
        };
        var result = new Span(icon.create(), new Span(LineWords.result(row)));
        result.addClassName("outcome");
        return result;
    }

    private static HtmlContainer cell(String head, com.vaadin.flow.component.Component content) {
        var cell = new HtmlContainer("td");
        cell.getElement().setAttribute("data-head", Words.say("house.log." + head));
        cell.add(content);
        return cell;
    }
}
