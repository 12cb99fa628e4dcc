package nl.routebord.poll;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import nl.routebord.access.Credentials;
import nl.routebord.access.Purpose;
import nl.routebord.live.Audience;
import nl.routebord.testing.BookLines;
import nl.routebord.testing.Cast;
import nl.routebord.testing.ServiceTest;
import nl.routebord.workshop.Founding;
import nl.routebord.workshop.Trajects;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.ResponseEntity;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockMultipartFile;
import tools.jackson.databind.json.JsonMapper;

/** The files of a poll at the workplace: a sheet that comes in, forms that go out. */
@ServiceTest
@SuppressWarnings("NullAway.Init")
class SheetUploadTest extends OpenPoll {

    @Autowired
    private SheetUpload upload;

    @Autowired
    private FormController forms;

    @Autowired
    private PollIntake intake;

    @Autowired
    private Founding founding;

    @Autowired
    private Trajects trajects;

    @Autowired
    private Credentials credentials;

    private String handle;
    private MockHttpServletRequest request;

    @BeforeEach
    void staffSitsAtTheWorkplace() {
        var traject = trajects.byId(marloes.traject()).orElseThrow();
        var staff = founding.staff(traject.id(), "Marloes");
        var secret = credentials.issue(traject.deskSeat(), Purpose.FACILITATOR, staff.value(), null);
        handle = traject.handle();
        request = new MockHttpServletRequest();
        request.setCookies(new Cookie("rb-" + traject.deskSeat(), secret));
    }

    @Test
    void a_file_is_looked_at_and_nothing_of_it_is_taken_in() throws Exception {
        var answer = upload.take(handle, poll.code(), file("1;ja\n2;wie weet"), request);
        assertThat(answer.getHeaders().getLocation()).hasToString("/werkplek/" + handle + "/thuis");
        assertThat(staffBoard().sheet()).isNotNull().satisfies(sheet -> {
            assertThat(sheet.ready()).isOne();
            assertThat(sheet.problems()).hasSize(1);
        });
        assertThat(staffBoard().onPaper()).isZero();
    }

    @Test
    void a_file_that_is_refused_leads_back_to_the_page_with_the_reason_and_changes_nothing() throws Exception {
        upload.take(handle, poll.code(), file("1;ja"), request);
        var before = staffBoard();
        assertThat(refused(file("1;ja\n".repeat(30_000)))).isEqualTo(SheetNo.Why.LONG);
        assertThat(refused(file(""))).isEqualTo(SheetNo.Why.EMPTY);
        assertThat(refused(new MockMultipartFile("tabel", new byte[] {'P', 'K', 3, 4, 0, 0, 8})))
                .isEqualTo(SheetNo.Why.KIND);
        assertThat(staffBoard()).isEqualTo(before);
    }

    @Test
    void a_file_that_is_larger_than_the_house_reads_leads_back_too() {
        var sent = new MockHttpServletRequest("POST", "/werkplek/" + handle + "/peiling/" + poll.code() + "/tabel");
        assertThat(why(upload.tooLarge(
                        new org.springframework.web.multipart.MaxUploadSizeExceededException(1_000_000), sent)))
                .isEqualTo(SheetNo.Why.LONG);
    }

    @Test
    void a_file_for_a_poll_that_is_gone_or_counted_says_so() throws Exception {
        assertThat(why(upload.take(handle, "zzzz", file("1;ja"), request), "zzzz"))
                .isEqualTo(SheetNo.Why.GONE);
        for (var why : SheetNo.Why.values()) {
            assertThat(nl.routebord.shell.Words.has(why.key())).as(why.key()).isTrue();
            assertThat(SheetNo.read(new SheetNo("abc", why).value())).contains(new SheetNo("abc", why));
        }
        for (var strange : new String[] {"", "abc", "abc.", "abc.EMPTY2", "."}) {
            assertThat(SheetNo.read(strange)).isEmpty();
        }
    }

    private SheetNo.Why refused(MockMultipartFile file) throws Exception {
        return why(upload.take(handle, poll.code(), file, request));
    }

    private SheetNo.Why why(ResponseEntity<Void> answer) {
        return why(answer, poll.code());
    }

    /** What the cookie of the answer says; the page is the one the file came from. */
    private SheetNo.Why why(ResponseEntity<Void> answer, String code) {
        assertThat(answer.getStatusCode().value()).isEqualTo(303);
        assertThat(answer.getHeaders().getLocation()).hasToString("/werkplek/" + handle + "/thuis");
        var cookie = java.util.Objects.requireNonNull(answer.getHeaders().getFirst("Set-Cookie"));
        assertThat(cookie).startsWith(SheetNo.COOKIE + "=").contains("HttpOnly", "Max-Age=60");
        var no = SheetNo.read(cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';')))
                .orElseThrow();
        assertThat(no.code()).isEqualTo(code);
        return no.why();
    }

    @Test
    void who_has_no_seat_there_gets_nothing_in_and_nothing_out() throws Exception {
        var stranger = new MockHttpServletRequest();
        var before = strangers();
        assertThat(upload.take(handle, poll.code(), file("1;ja"), stranger)
                        .getHeaders()
                        .getLocation())
                .hasToString("/geen-toegang");
        assertThat(forms.print(handle, poll.code(), 1, 2, stranger).getHeaders().getLocation())
                .hasToString("/geen-toegang");
        assertThat(staffBoard().sheet()).isNull();
        assertThat(strangers()).isEqualTo(before + 1);
    }

    private int strangers() {
        return jdbc.sql("select count(*) from audit_line where action = 'poll.file' and actor = 'unknown'"
                        + " and result = 'refused:road.refused.seat'")
                .query(Integer.class)
                .single();
    }

    @Test
    void a_file_that_comes_in_and_forms_that_go_out_are_lines_and_nothing_of_what_is_in_them() throws Exception {
        upload.take(handle, poll.code(), file("1;ja"), request);
        upload.take(handle, poll.code(), file(""), request);
        request.setRequestURI("/werkplek/" + handle + "/peiling/" + poll.code() + "/tabel");
        upload.tooLarge(new org.springframework.web.multipart.MaxUploadSizeExceededException(1_000_000), request);
        bytes(1, 2);
        var staff = jdbc.sql("select who from poll_sheet where poll_id = ?")
                .param(poll.id())
                .query(java.util.UUID.class)
                .single();
        var who = " participant:" + staff + " workplace";
        assertThat(BookLines.about(jdbc, poll.id()))
                .containsExactly(
                        "poll.file ok" + who,
                        "poll.file refused:poll.sheet.empty" + who,
                        "poll.file refused:poll.sheet.long" + who,
                        "poll.print ok" + who);
        upload.take(handle, "zzzz", file("1;ja"), request);
        assertThat(BookLines.about(jdbc, marloes.traject())).contains("poll.file refused:poll.refused.gone" + who);
    }

    @Test
    void forms_go_out_with_the_numbers_that_were_asked_for_and_never_more_than_two_hundred() throws Exception {
        try (var pdf = Loader.loadPDF(bytes(3, 5))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(3);
        }
        try (var pdf = Loader.loadPDF(bytes(1, 90_000))) {
            assertThat(pdf.getNumberOfPages()).isEqualTo(FormPaper.MOST);
        }
    }

    @Test
    void which_forms_were_printed_is_remembered_for_the_next_ones_and_known_to_staff_alone() {
        assertThat(staffBoard().printed()).isZero();
        bytes(1, 25);
        assertThat(staffBoard().printed()).isEqualTo(25);
        bytes(3, 5);
        assertThat(staffBoard().printed()).as("printed once more").isEqualTo(25);
        bytes(26, 30);
        assertThat(staffBoard().printed()).isEqualTo(30);
        assertThat(board(Audience.HALL).printed()).isZero();
    }

    @Test
    void what_is_pasted_is_shorter_than_a_file_so_that_its_form_can_send_it() throws Exception {
        var lines = "12\t1\t\tZeg ‘ja’\n".repeat(PollPaper.PASTED);
        var most = lines.substring(0, PollPaper.PASTED);
        var sent = new JsonMapper().writeValueAsBytes(Map.of("sheet", most));
        assertThat(sent.length).isLessThan(30 * 1024);
        intake.take(marloes, Cast.command("poll.sheet", "poll", poll.id().toString(), "sheet", most));
        refused(
                () -> intake.take(
                        marloes, Cast.command("poll.sheet", "poll", poll.id().toString(), "sheet", most + "1;1")),
                "poll.sheet.long");
        assertThat(upload.take(handle, poll.code(), file(most + "1;1"), request)
                        .getHeaders()
                        .get("Set-Cookie"))
                .as("a file may be longer, nothing is wrong with it")
                .isNullOrEmpty();
    }

    @Test
    void an_older_spreadsheet_keeps_its_accents() {
        assertThat(SheetUpload.text("cliënt".getBytes(StandardCharsets.UTF_8))).isEqualTo("cliënt");
        assertThat(SheetUpload.text("cliënt".getBytes(Charset.forName("windows-1252"))))
                .isEqualTo("cliënt");
    }

    private byte[] bytes(int from, int to) {
        var file = forms.print(handle, poll.code(), from, to, request).getBody();
        assertThat(file).isNotNull();
        return java.util.Objects.requireNonNull(file);
    }

    private static MockMultipartFile file(String text) {
        return new MockMultipartFile("tabel", text.getBytes(StandardCharsets.UTF_8));
    }
}
