package nl.routebord.seatcard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.DecodeHintType;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import nl.routebord.shared.TrajectId;
import nl.routebord.shared.WorkshopId;
import nl.routebord.workshop.PublicAddress;
import nl.routebord.workshop.WorkshopView;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** The sheets as a printer, a screen reader and a phone's camera meet them. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class CardSheetsTest {

    private static final WorkshopView EVENING = new WorkshopView(
            new WorkshopId(UUID.randomUUID()),
            new TrajectId(UUID.randomUUID()),
            "Voorbeeldstad",
            "k3m9x2ab",
            "Een <b>eigen</b> ontwerp & meer",
            4,
            "ABCD2345",
            false,
            null);

    private final CardSheets sheets = new CardSheets(address());

    @Test
    void eight_cards_go_on_a_sheet() throws Exception {
        for (int cards : new int[] {1, 8, 9, 40}) {
            try (var pdf = print(cards)) {
                assertThat(pdf.getNumberOfPages()).as("%s cards", cards).isEqualTo((cards + 7) / 8);
            }
        }
    }

    @Test
    void every_card_says_whose_it_is_and_where_it_leads_and_no_secret_can_be_read() throws Exception {
        try (var pdf = print(10)) {
            var text = new PDFTextStripper().getText(pdf).replaceAll("\\s+", " ");
            assertThat(text)
                    .containsSubsequence("blad 1 van 2", "K-001", "K-002", "K-008", "blad 2 van 2", "K-009", "K-010");
            assertThat(text).contains("K-001", "K-010", "blad 2 van 2", "gemeente Voorbeeldstad");
            assertThat(text).contains("Een <b>eigen</b> ontwerp & meer", "routebord.voorbeeld.nl", "Ayşe Łódź");
            assertThat(text).contains("Scan het vierkant met uw telefoon.");
            assertThat(text).doesNotContain("/z/").doesNotContain(secret(1));
        }
    }

    @Test
    void the_file_has_a_title_a_language_tags_and_its_own_fonts() throws Exception {
        try (var pdf = print(9)) {
            var catalog = pdf.getDocumentCatalog();
            assertThat(catalog.getLanguage()).isEqualTo("nl");
            assertThat(pdf.getDocumentInformation().getTitle()).contains("Stemkaarten");
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            for (var page : pdf.getPages()) {
                for (var name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @Test
    void a_camera_reads_each_code_of_a_sheet() throws Exception {
        try (var pdf = print(8)) {
            var page = new PDFRenderer(pdf).renderImageWithDPI(0, 200);
            var found = new ArrayList<String>();
            for (int card = 0; card < 8; card++) {
                found.add(read(cut(page, card)));
            }
            assertThat(found)
                    .containsExactlyElementsOf(IntStream.rangeClosed(1, 8)
                            .mapToObj(n -> "https://routebord.voorbeeld.nl/z/" + secret(n))
                            .toList());
        }
    }

    private static PublicAddress address() {
        var address = mock(PublicAddress.class);
        when(address.base()).thenReturn("https://routebord.voorbeeld.nl");
        when(address.spoken()).thenReturn("routebord.voorbeeld.nl");
        return address;
    }

    /** One card, as scissors leave it: two columns, four rows below the line that heads the sheet. */
    private static BufferedImage cut(BufferedImage page, int card) {
        int wide = page.getWidth() / 2;
        int high = page.getHeight() * 68 / 297;
        int top = page.getHeight() * 14 / 297;
        return page.getSubimage(card % 2 * wide, top + card / 2 * high, wide, high);
    }

    private static String read(BufferedImage card) throws Exception {
        var pixels = card.getRGB(0, 0, card.getWidth(), card.getHeight(), null, 0, card.getWidth());
        var light = new RGBLuminanceSource(card.getWidth(), card.getHeight(), pixels);
        return new QRCodeReader()
                .decode(new BinaryBitmap(new HybridBinarizer(light)), Map.of(DecodeHintType.TRY_HARDER, true))
                .getText();
    }

    private PDDocument print(int cards) throws Exception {
        var printed = new ArrayList<CardSheets.Printed>();
        for (int n = 1; n <= cards; n++) {
            printed.add(new CardSheets.Printed(new CardNumber(n), "Cliënten en naasten · Ayşe Łódź", secret(n)));
        }
        return Loader.loadPDF(sheets.print(EVENING, printed));
    }

    private static String secret(int n) {
        return "abcdefghijklmnopqrstuvwx" + "abcdefghij".charAt(n % 10) + "2";
    }
}
