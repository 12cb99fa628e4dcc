package nl.routebord.screens;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

/** The boards with cards, each with a scene of its own. */
class CardsScenesTest extends Scenes {

    @Test
    void s1_b1_causes_are_put_into_five_columns_with_who_sees_them() {
        stage("S1-B1");
        var letter =
                add(fatima, "naam", "Ik hoor nooit iets terug", "vak", "Niet tevreden", "Wie ziet dit?", "inwoners");
        allSee("Ik hoor nooit iets terug");
        add(jan, "naam", "De Jeugdwet kwam erbij", "vak", "Nieuwe taken", "Wie ziet dit?", "de adviesraad");
        add(jan, "naam", "De buurgemeente kwam erbij", "vak", "Iets anders");
        allSee("De Jeugdwet kwam erbij", "Iets anders");
        filled(letter, "vak", "Niet tevreden", field("Wie ziet dit?"), "inwoners");

        change(fatima, letter, "vak", "Een nieuwe visie");
        filled(letter, "vak", "Een nieuwe visie");
        vote("dots", "3");
        desk.sees("Wat is de aanleiding om te vernieuwen?");
    }

    @Test
    void s1_b6_an_example_hangs_on_the_wall_with_its_link_and_what_we_learn_of_it() {
        stage("S1-B6");
        var example = add(
                fatima,
                "naam",
                "Open inloop op dinsdag",
                "Welke gemeente?",
                "Zaanstad",
                "Wat leren we ervan?",
                "Kom zonder afspraak",
                "link",
                "https://example.org/inloop");
        allSee("Open inloop op dinsdag");
        mark(jan, example, "helps");
        other.sees("Dit helpt ons");
        desk.sees("Dit helpt ons: 1 iemand");
        assertThatThrownBy(() -> add(jan, "naam", "Zonder slot", "link", "http://example.org"))
                .hasMessageContaining("entries.refused.link");
        filled(example, "link", "https://example.org/inloop");
    }

    @Test
    void s2_b2_an_empty_chair_gets_a_reason_what_we_do_and_support() {
        stage("S2-B2");
        var chair = add(fatima, "naam", "Jongeren zonder school", "Waarom zijn zij er niet?", "Niemand vroeg hen");
        allSee("Jongeren zonder school");
        mark(jan, chair, "support");
        hall.sees("1");
        change(fatima, chair, "Wat doen we daaraan?", "Marloes gaat naar het jongerencentrum");
        filled(chair, field("Wat doen we daaraan?"), "Marloes gaat naar het jongerencentrum");
        phone.sees("Marloes gaat naar het jongerencentrum");
    }

    @Test
    void s3_b2_everybody_sees_what_is_fixed_and_what_is_open() {
        stage("S3-B2");
        var fixed = add(
                jan,
                "naam",
                "De Wmo-raad stopt",
                "vak",
                "Ligt vast",
                "Wie besloot dit?",
                "het college",
                "Welk besluit?",
                "Startbesluit");
        add(fatima, "naam", "Hoe vaak we praten", "vak", "Is nog open");
        allSee("De Wmo-raad stopt", "Hoe vaak we praten", "Ligt vast");
        filled(
                fixed,
                "vak",
                "Ligt vast",
                field("Wie besloot dit?"),
                "het college",
                field("Welk besluit?"),
                "Startbesluit");
    }

    @Test
    void s3_b4_what_can_go_wrong_stands_in_four_fields_by_chance_and_effect() {
        stage("S3-B4");
        var risk = add(fatima, "naam", "Mensen haken af", "Kans", "Grote kans", "Gevolg", "Groot gevolg");
        hall.sees("Grote kans · groot gevolg").sees("Mensen haken af");
        change(fatima, risk, "Wat doen we eraan?", "Vaker bellen", "Wie let erop?", "Jan");
        filled(risk, "m1", "Grote kans", "m2", "Groot gevolg", field("Wie let erop?"), "Jan");
        add(jan, "naam", "De zaal is te klein");
        hall.sees("De zaal is te klein");
        vote("dots", "3");
    }

    @Test
    void s4_b2_subjects_stand_by_law_and_the_most_important_are_voted_for() {
        stage("S4-B2");
        var subject = add(fatima, "naam", "Hulp in huis", "vak", "Wmo", "Wie raakt het?", "ouderen");
        add(jan, "naam", "Wachten op jeugdhulp", "vak", "Jeugdwet");
        allSee("Hulp in huis", "Wachten op jeugdhulp");
        filled(subject, "vak", "Wmo", field("Wie raakt het?"), "ouderen");
        vote("dots", "3");
    }

    @Test
    void s4_b8_a_concern_says_where_it_belongs_who_watches_and_when_and_is_never_voted_away() {
        stage("S4-B8");
        var concern = add(
                jan,
                "naam",
                "Kennis gaat verloren",
                "Bij welk onderdeel?",
                "de adviesraad",
                "Wie let erop?",
                "het klankbord",
                "Wanneer kijken we terug?",
                "over een half jaar");
        allSee("Kennis gaat verloren");
        mark(fatima, concern, "support");
        filled(concern, field("Wanneer kijken we terug?"), "over een half jaar");
        send(marloes, "cards.remove", "entry", concern.toString());
        phone.loses("Kennis gaat verloren");
        send(marloes, "cards.restore", "entry", concern.toString());
        allSee("Kennis gaat verloren");
    }

    @Test
    void s5_b2_thanks_hang_on_the_wall_and_get_reactions_only() {
        stage("S5-B2");
        var thanks = add(fatima, "naam", "Dank voor tien jaar meedenken", "vak", "Hier dank ik voor");
        allSee("Dank voor tien jaar meedenken");
        mark(jan, thanks, "helps");
        phone.sees("Mooi");
        assertThatThrownBy(() -> mark(jan, thanks, "support")).hasMessageContaining("broken");
        filled(thanks, "vak", "Hier dank ik voor");
    }

    @Test
    void s5_b3_a_profile_is_built_of_what_members_must_and_may_have() {
        stage("S5-B3");
        var skill = add(fatima, "naam", "Kan luisteren", "vak", "Houding", "Moet dit?", "Moet");
        allSee("Kan luisteren", "Houding");
        change(fatima, skill, "Moet dit?", "Mag");
        filled(skill, "vak", "Houding", "m1", "Mag");
        vote("dots", "5");
    }

    @Test
    void s5_b5_a_member_moves_an_evaluation_point_between_the_meetings() {
        stage("S5-B5");
        var point = add(
                jan,
                "naam",
                "Gaat er kennis verloren?",
                "vak",
                "Nog te doen",
                "Uit welke zorg?",
                "Kennis gaat verloren",
                "Zo merken we het",
                "Oud-leden worden gebeld",
                "Wanneer kijken we?",
                "1-9-2099",
                "Wie let op?",
                "Anneke");
        allSee("Gaat er kennis verloren?");
        change(evening.anneke(), point, "vak", "Let op");
        hall.sees("Let op");
        filled(
                point,
                "vak",
                "Let op",
                field("Wie let op?"),
                "Anneke",
                field("Zo merken we het"),
                "Oud-leden worden gebeld");
    }

    @Test
    void s5_b6_names_are_proposed_joined_and_then_ranked() {
        stage("S5-B6");
        var first = add(fatima, "naam", "Samen Sterk");
        var second = add(jan, "naam", "Samen sterk in Wijkstad");
        allSee("Samen Sterk", "Samen sterk in Wijkstad");
        send(marloes, "cards.merge", "entries", first + " " + second, "f-naam", "Samen Sterk Wijkstad", "f-zin", "");
        allSee("Samen Sterk Wijkstad");
        phone.sees("Gemaakt uit 2 kaarten");
        add(jan, "naam", "De Stem van Wijkstad");
        vote("ranking", "");
    }

    @Test
    void s6_b2_what_stands_in_the_way_is_sorted_by_help_and_work() {
        stage("S6-B2");
        var process = add(
                fatima,
                "naam",
                "Het formulier van zes bladzijden",
                "Wat hindert er?",
                "Niemand snapt het",
                "Wat levert het op?",
                "Helpt veel",
                "Hoeveel werk is het?",
                "Weinig werk");
        hall.sees("Helpt veel · weinig werk").sees("Het formulier van zes bladzijden");
        change(fatima, process, "Wat is er nodig?", "Eén bladzijde");
        filled(process, "m1", "Helpt veel", "m2", "Weinig werk", field("Wat is er nodig?"), "Eén bladzijde");
        add(jan, "naam", "Te laat vragen");
        vote("dots", "3");
    }

    @Test
    void s6_b4_an_action_moves_from_to_do_to_done_by_whoever_does_it() {
        stage("S6-B4");
        var action = add(
                jan,
                "naam",
                "Langs bij team Jeugd",
                "vak",
                "Te doen",
                "Wie trekt het?",
                "Marloes",
                "Wanneer is het klaar?",
                "voor de zomer");
        allSee("Langs bij team Jeugd");
        change(fatima, action, "vak", "Bezig");
        change(marloes, action, "vak", "Klaar");
        filled(
                action,
                "vak",
                "Klaar",
                field("Wie trekt het?"),
                "Marloes",
                field("Wanneer is het klaar?"),
                "voor de zomer");
        hall.sees("Klaar");
    }

    @Test
    void s6_b6_a_story_is_told_and_somebody_wants_to_try_it_too() {
        stage("S6-B6");
        var story = add(fatima, "naam", "Samen op huisbezoek", "Wat veranderde er?", "De regels zijn nu korter");
        allSee("Samen op huisbezoek");
        mark(jan, story, "misfits");
        desk.sees("Dit wil ik ook proberen: 1 iemand");
        filled(story, field("Wat veranderde er?"), "De regels zijn nu korter");
    }
}
