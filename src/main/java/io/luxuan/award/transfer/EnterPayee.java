package io.luxuan.award.transfer;

import io.luxuan.shared.Ids;
import io.luxuan.shared.MovableClock;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.UseCase;
import io.luxuan.shared.trail.AuditEvent;
import io.luxuan.shared.trail.AuditTrail;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.transaction.annotation.Transactional;

/** The account of an award, from a paper of its unit: where the application names none, or the bank sent the money back. */
@UseCase
@ForManagers
public class EnterPayee {
    private static final Pattern NUMBER = Pattern.compile("[0-9]{6,32}");
    private static final Pattern GAPS = Pattern.compile("[\\s-]");
    private static final int LONGEST = 200;

    private final DueMapper due;
    private final PayeeMapper payees;
    private final AuditTrail audit;
    private final MovableClock clock;

    EnterPayee(DueMapper due, PayeeMapper payees, AuditTrail audit, MovableClock clock) {
        this.due = due;
        this.payees = payees;
        this.audit = audit;
        this.clock = clock;
    }

    /** As typed. @param reference the paper that says it; @param unit whether it is the account of all of the unit's awards that name none */
    public record Typed(String payee, String accountNumber, String bank, String reference, Boolean unit) {
        String digits() {
            return accountNumber == null ? "" : GAPS.matcher(accountNumber).replaceAll("");
        }

        Map<String, String> faults() {
            Map<String, String> faults = new LinkedHashMap<>();
            needed("payee", payee, faults);
            if (!NUMBER.matcher(digits()).matches()) {
                faults.put("accountNumber", "rule.transfer.account-number");
            }
            needed("bank", bank, faults);
            needed("reference", reference, faults);
            return faults;
        }

        private static void needed(String field, String text, Map<String, String> faults) {
            if (text == null || text.isBlank() || text.strip().length() > LONGEST) {
                faults.put(field, "rule.transfer.text-needed");
            }
        }
    }

    /** @throws Refusal {@code transfer.invalid} with its fields */
    @Transactional
    public void enter(String paymentId, Typed typed) {
        DueLine line = due.byIds(List.of(paymentId)).stream().findFirst().orElseThrow(() -> new NotFound("payment", paymentId));
        Map<String, String> faults = typed.faults();
        if (!faults.isEmpty()) {
            throw new Refusal("transfer.invalid", faults);
        }
        insert(line.projectId(), typed);
        if (Boolean.TRUE.equals(typed.unit())) {
            insert(line.organisationId(), typed);
        }
        audit.record(AuditEvent.of("transfer.account", "payment", paymentId).inRound(line.roundId()).because(typed.reference().strip()));
    }

    private void insert(String owner, Typed typed) {
        payees.insert(new PayeeMapper.Entered(Ids.next(), owner, typed.payee().strip(), typed.digits(), typed.bank().strip(),
                typed.reference().strip(), clock.now(), Actors.require().id()));
    }
}
