package nl.routebord.shell.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.shell.Language;
import nl.routebord.shell.Reference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/** Answers every error of the server: a page for who reads pages, nothing for a script, picture or sheet that is not there. */
@Controller
class ErrorPages implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPages.class);

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var status = status(request);
        var answer = ResponseEntity.status(status).cacheControl(CacheControl.noStore());
        var reference = status >= 500 ? told(request) : null;
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return answer.build();
        }
        var locale = Language.of(request.getCookies());
        return answer.contentType(PAGE)
                .body(reference == null ? ErrorPage.of(status, locale) : ErrorPage.failed(locale, reference));
    }

    /** What went wrong goes to the log and nowhere else, with the number that the page shows. */
    private static Reference told(HttpServletRequest request) {
        var reference = Reference.fresh();
        var failure = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        LOG.error("A request failed ({})", reference, failure instanceof Throwable thrown ? thrown : null);
        return reference;
    }

    /** Whoever types this address finds a page that does not exist. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
