package nl.routebord.routemap;

import java.util.List;

/**
 * Everything about one step, in Dutch.
 *
 * @param official the name of the step in the source
 * @param purpose what the step is for, in one sentence
 * @param text the explanation, a paragraph each
 * @param boards the presets of its activities
 */
public record Guide(
        int number,
        String official,
        String question,
        String purpose,
        List<String> text,
        List<Point> points,
        List<Tip> tips,
        List<Reflection> reflections,
        List<Artefact> artefacts,
        List<ActivityPreset> boards,
        List<Practice> practices) {}
