package io.luxuan.expert;

import io.luxuan.audit.AuditEvent;
import io.luxuan.audit.AuditTrail;
import io.luxuan.shared.NotFound;
import io.luxuan.shared.Refusal;
import io.luxuan.shared.actor.Actors;
import io.luxuan.shared.permission.ForExperts;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What experts say of themselves: keywords, and institutions to be kept away from in every draw. */
@Component
@ForExperts
class OwnProfile {
    private static final int KEYWORDS_MOST = 1000;
    private static final int NAMES_MOST = 2000;

    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final AuditTrail audit;

    OwnProfile(ExpertMapper mapper, PoolReader reader, AuditTrail audit) {
        this.mapper = mapper;
        this.reader = reader;
        this.audit = audit;
    }

    public ExpertRow get() {
        return reader.ofAccounts(List.of(Actors.require().id())).stream().findFirst()
                .orElseThrow(() -> new NotFound("expert", Actors.require().id()));
    }

    @Transactional
    public void declare(String keywords, String avoided) {
        if (keywords.length() > KEYWORDS_MOST) {
            throw new Refusal("expert.too-long", Map.of("keywords", "experts.too-long"));
        }
        if (avoided.length() > NAMES_MOST) {
            throw new Refusal("expert.too-long", Map.of("avoided", "experts.too-long"));
        }
        ExpertRow row = get();
        mapper.declare(row.accountId(), keywords, avoided);
        audit.record(AuditEvent.of("expert.declare", "expert", row.id()));
    }
}
