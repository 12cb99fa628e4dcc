package nl.routebord.poll.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinResponse;
import jakarta.servlet.http.Cookie;
import java.util.Optional;
import nl.routebord.access.Cookies;
import nl.routebord.poll.SheetNo;
import nl.routebord.shell.Icon;
import nl.routebord.shell.Words;

/** Says once that a file was not used, why, and what to do; who sent it is brought there. */
final class FileNo extends Div implements Focusable<Div> {

    private static final long serialVersionUID = 1L;

    FileNo(SheetNo no) {
        addClassNames("note", "adapt");
        setTabIndex(-1);
        getElement().setAttribute("role", "alert");
        var lead = new Paragraph(Words.say("poll.file.lead"));
        lead.addClassName("name");
        var words = new Div(lead, new Paragraph(Words.say(no.why().key())));
        words.addClassNames("gap", "small");
        add(Icon.WARNING.create(), words);
    }

    /** What the request of this page brings of a file sent just before; it brings it once. */
    static Optional<SheetNo> sent() {
        var request = VaadinRequest.getCurrent();
        var no = Cookies.value(request == null ? null : request.getCookies(), SheetNo.COOKIE)
                .flatMap(SheetNo::read);
        var response = VaadinResponse.getCurrent();
        if (no.isPresent() && response != null) {
            var gone = new Cookie(SheetNo.COOKIE, "");
            gone.setMaxAge(0);
            gone.setPath("/");
            response.addCookie(gone);
        }
        return no;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focus();
    }
}
