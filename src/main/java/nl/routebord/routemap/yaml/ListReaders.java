package nl.routebord.routemap.yaml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.routebord.routemap.Choices;
import nl.routebord.routemap.Feature;
import nl.routebord.routemap.Origin;
import nl.routebord.routemap.RouteRole;
import nl.routebord.routemap.Term;

/** Reads the files that belong to no step: lists, roles, words, comparison and source. */
final class ListReaders {

    private ListReaders() {}

    static List<Choices> lists(Block block) {
        return block.someBlocks(
                "lijsten",
                one -> new Choices(
                        one.id("K-"),
                        one.text("naam"),
                        one.explained("uitleg"),
                        one.someTexts("keuzes"),
                        one.yes("eigen")));
    }

    /** The roles, and the groups under which support is counted. */
    record Roles(List<RouteRole> roles, List<String> groups) {}

    static Roles roles(Block block) {
        return new Roles(
                block.someBlocks(
                        "rollen",
                        one -> new RouteRole(
                                one.id("R-"), one.text("naam"), one.explained("uitleg"), one.text("doet_mee"))),
                block.someTexts("groepen"));
    }

    static List<Term> terms(Block block) {
        return block.someBlocks(
                "woorden",
                one -> new Term(one.id("G-"), one.text("woord"), one.explained("uitleg"), one.optional("wij_zeggen")));
    }

    static List<Feature> features(Block block, List<String> slugs) {
        return block.someBlocks("kenmerken", one -> {
            Map<String, String> cells = new LinkedHashMap<>();
            slugs.forEach(slug -> cells.put(slug, one.text(slug)));
            return new Feature(one.text("naam"), one.explained("uitleg"), cells, one.yes("eigen_lezing"));
        });
    }

    static Origin origin(Block block) {
        return new Origin(
                block.text("titel"),
                block.text("uitgever"),
                block.text("adres"),
                block.someTexts("uitleg"),
                block.someBlocks("inleiding", one -> ModelReader.fact(one, "I-")),
                block.someBlocks("zorgvuldig", one -> ModelReader.fact(one, "W-")));
    }
}
