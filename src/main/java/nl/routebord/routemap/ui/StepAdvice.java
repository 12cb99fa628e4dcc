package nl.routebord.routemap.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Part;
import nl.routebord.routemap.Reflection;
import nl.routebord.routemap.Tip;

/** Tips and questions of a step: each opens at a tap. */
final class StepAdvice {

    private StepAdvice() {}

    static Section tips(Guide guide) {
        var all = Html.with(new Div(), "gap", "small");
        guide.tips().forEach(tip -> all.add(tip(tip)));
        return Html.section("routemap.tips", all);
    }

    static Section reflections(Guide guide) {
        var all = Html.with(new Div(), "gap", "small");
        guide.reflections().forEach(question -> all.add(reflection(question)));
        return Html.section("routemap.reflections", all);
    }

    private static NativeDetails tip(Tip tip) {
        return opened(tip.id(), Html.name(tip.name()), tip.text(), tip.parts(), tip.caution());
    }

    private static NativeDetails reflection(Reflection question) {
        var heading =
                Html.with(new Span(Html.said(question.name(), "keyword"), Html.name(question.question())), "asked");
        return opened(question.id(), heading, question.text(), question.parts(), question.caution());
    }

    private static NativeDetails opened(String id, Component heading, String text, List<Part> parts, String caution) {
        var content = new ArrayList<Component>();
        content.add(Html.text(text));
        if (!parts.isEmpty()) {
            content.add(Html.lines(StepPoints.texts(parts)));
        }
        if (!caution.isEmpty()) {
            content.add(Html.note(caution));
        }
        var details = Html.folded(heading, content);
        details.setId(id);
        return details;
    }
}
