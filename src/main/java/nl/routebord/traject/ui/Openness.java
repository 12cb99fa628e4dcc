package nl.routebord.traject.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.routebord.shell.Html;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;
import nl.routebord.shell.form.RbForm;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.TrajectView;

/** Whether everybody may read about the traject, its address, and the button that changes it. */
final class Openness extends Div {

    private static final long serialVersionUID = 1L;

    private final Paragraph how = new Paragraph();
    private final Anchor way;
    private final RbForm open;
    private final RbForm close;

    Openness(TrajectView traject, PublicAddress address) {
        addClassName("gap");
        way = new Anchor(traject.publicPage(), address.spoken() + traject.publicPage());
        way.setRouterIgnore(true);
        way.setTarget(AnchorTarget.BLANK);
        way.addClassName("address");
        open = turn(traject, "true", "traject.public.on", Icon.EYE);
        close = turn(traject, "false", "traject.public.off", Icon.LOCK);
        add(how, way, open, close);
        show(traject);
    }

    private static RbForm turn(TrajectView traject, String on, String words, Icon icon) {
        var button = RbForm.button("");
        button.add(icon.create(), new Span(Words.say(words)));
        return RbForm.of("traject.public", traject.deskSeat())
                .key("traject.public:" + on)
                .hidden("on", on)
                .add(button);
    }

    void show(TrajectView now) {
        Html.text(how, Words.say(now.open() ? "traject.public.is" : "traject.public.isnot"));
        Html.hide(way, !now.open());
        Html.hide(open, now.open());
        Html.hide(close, !now.open());
    }
}
