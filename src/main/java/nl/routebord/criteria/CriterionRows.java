package nl.routebord.criteria;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The criteria as rows to change. */
interface CriterionRows extends Repository<Criterion, UUID> {

    Criterion saveAndFlush(Criterion criterion);

    /** For a new text: two people who save at once take turns, so that the second sees what the first wrote. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Criterion c where c.id = :id")
    Optional<Criterion> findToRewrite(UUID id);
}
