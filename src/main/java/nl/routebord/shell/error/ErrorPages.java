package nl.routebord.shell.error;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import nl.routebord.shell.Language;
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

    private static final MediaType PAGE = MediaType.parseMediaType("text/html;charset=UTF-8");

    @RequestMapping("/error")
    ResponseEntity<String> error(HttpServletRequest request) {
        var answer = ResponseEntity.status(status(request)).cacheControl(CacheControl.noStore());
        var accepted = request.getHeader(HttpHeaders.ACCEPT);
        if (accepted == null || !accepted.contains(MediaType.TEXT_HTML_VALUE)) {
            return answer.build();
        }
        return answer.contentType(PAGE).body(ErrorPage.of(status(request), Language.of(request.getCookies())));
    }

    /** Whoever types this address finds a page that does not exist. */
    private static int status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status ? status : 404;
    }
}
