package io.luxuan.audit;

import java.util.List;
import org.springframework.stereotype.Component;

@Component
class StoredFeed implements AuditFeed {
    private final ChainMapper chain;
    private final AuditMapper log;
    private final Sealer sealer;

    StoredFeed(ChainMapper chain, AuditMapper log, Sealer sealer) {
        this.chain = chain;
        this.log = log;
        this.sealer = sealer;
    }

    @Override
    public long last() {
        sealer.sealUnlessBusy();
        return chain.head().seq();
    }

    @Override
    public List<AuditLine> after(long seq, int limit) {
        return log.after(seq, limit);
    }
}
