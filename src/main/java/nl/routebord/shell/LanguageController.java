package nl.routebord.shell;

import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseCookie;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Changes the language of this browser and goes back to a page of our own. */
@RestController
class LanguageController {

    @GetMapping("/taal/{language:nl|en}")
    ResponseEntity<Void> choose(@PathVariable String language, @RequestParam(defaultValue = "/") String terug) {
        var own = terug.startsWith("/") && !terug.startsWith("//") && !terug.contains("\\");
        var cookie = ResponseCookie.from(Language.COOKIE, language)
                .path("/")
                .sameSite("Lax")
                .httpOnly(true)
                .maxAge(Duration.ofDays(365))
                .build();
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header(HttpHeaders.LOCATION, own ? terug : "/")
                .header(HttpHeaders.SET_COOKIE, cookie.toString())
                .build();
    }
}
