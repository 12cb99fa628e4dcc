package nl.routebord.digest;

import static org.hamcrest.Matchers.containsString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;

/** The way out of the mails as browsers, mail programs and scanners ask for it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LeaveControllerTest {

    private final Subscriptions subscriptions = mock(Subscriptions.class);
    private final MockMvc house =
            MockMvcBuilders.standaloneSetup(new LeaveController(subscriptions)).build();

    @Test
    void a_mail_program_taps_with_a_form_and_nothing_else() throws Exception {
        house.perform(post("/nieuws/af/geheim")
                        .contentType(MediaType.APPLICATION_FORM_URLENCODED)
                        .content("List-Unsubscribe=One-Click"))
                .andExpect(status().isNoContent());
        house.perform(post("/nieuws/af/geheim")).andExpect(status().isNoContent());
        verify(subscriptions, times(2)).leave("geheim");
    }

    @Test
    void the_page_taps_as_its_forms_do_and_is_told_so() throws Exception {
        house.perform(post("/in/afmelden")
                        .cookie(new Cookie("rb-af", "geheim"))
                        .contentType("application/json;charset=UTF-8")
                        .content("{\"id\":\"1\",\"fields\":{}}"))
                .andExpect(status().isOk())
                .andExpect(header().string("Set-Cookie", containsString("rb-af=; Path=/; Max-Age=0")))
                .andExpect(jsonPath("$.ok").value(true))
                .andExpect(jsonPath("$.text").value("U krijgt geen mail meer. We hebben uw adres gewist."));
        verify(subscriptions).leave("geheim");
    }

    @Test
    void who_only_opens_the_link_ends_nothing() throws Exception {
        for (var link : List.of("/nieuws/af/geheim", "/afmelden/geheim")) {
            house.perform(get(link))
                    .andExpect(redirectedUrl("/afmelden"))
                    .andExpect(header().string("Cache-Control", "no-store"))
                    .andExpect(header().string("Set-Cookie", containsString("rb-af=geheim; Path=/; Max-Age=600")))
                    .andExpect(header().string("Set-Cookie", containsString("HttpOnly")));
        }
        verifyNoInteractions(subscriptions);
    }

    @Test
    void a_tap_without_a_link_gets_the_same_answer_and_ends_nothing() throws Exception {
        house.perform(post("/in/afmelden").contentType("application/json").content("{\"id\":\"1\",\"fields\":{}}"))
                .andExpect(jsonPath("$.text").value("U krijgt geen mail meer. We hebben uw adres gewist."));
        verifyNoInteractions(subscriptions);
    }
}
