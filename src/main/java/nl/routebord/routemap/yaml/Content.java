package nl.routebord.routemap.yaml;

import java.util.List;
import nl.routebord.routemap.ActivityPreset;
import nl.routebord.routemap.Choices;
import nl.routebord.routemap.Feature;
import nl.routebord.routemap.Guide;
import nl.routebord.routemap.Model;
import nl.routebord.routemap.Origin;
import nl.routebord.routemap.RouteRole;
import nl.routebord.routemap.Term;

/** All content of the route, as it was read. {@code evening} are the activities of the demo evening, in order. */
public record Content(
        List<Guide> guides,
        List<Model> models,
        List<Feature> features,
        List<RouteRole> roles,
        List<String> groups,
        List<Choices> lists,
        List<Term> terms,
        Origin origin,
        List<ActivityPreset> evening) {}
