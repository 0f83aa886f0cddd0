package io.luxuan.audit;

import io.luxuan.shared.permission.ForSystem;
import io.luxuan.shared.permission.UseCase;

/** Seals first, so that the end it names holds everything that was committed before. */
@UseCase
@ForSystem
class HeadReader implements AuditHead {
    private final ChainMapper mapper;
    private final Sealer sealer;

    HeadReader(ChainMapper mapper, Sealer sealer) {
        this.mapper = mapper;
        this.sealer = sealer;
    }

    @Override
    public ChainHead head() {
        sealer.seal();
        return mapper.head();
    }
}
