package nl.routebord.evaluation;

import java.util.List;
import nl.routebord.shared.Unlink;
import nl.routebord.shared.Unlinks;
import org.springframework.stereotype.Component;

/** Points are of the office; what members found loses who found it. */
@Component
class EvaluationUnlinked implements Unlinks {

    @Override
    public List<Unlink> unlinks() {
        return Unlink.all(Unlink.staff("evaluation_point", "who"), Unlink.nameless("evaluation_finding", "who"));
    }
}
