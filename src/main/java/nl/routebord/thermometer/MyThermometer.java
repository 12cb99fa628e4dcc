package nl.routebord.thermometer;

import java.util.Map;

/** What one person answered in the measurement that is open: the mark (from 1) and the sentence, by statement. */
public record MyThermometer(Map<StatementId, Integer> marks, Map<StatementId, String> sentences) {

    public MyThermometer {
        marks = Map.copyOf(marks);
        sentences = Map.copyOf(sentences);
    }
}
