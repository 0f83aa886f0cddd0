package io.luxuan.audit;

import io.luxuan.shared.permission.ForSystem;
import org.springframework.stereotype.Service;

@Service
@ForSystem
class HeadReader implements AuditHead {
    private final ChainMapper mapper;

    HeadReader(ChainMapper mapper) {
        this.mapper = mapper;
    }

    @Override
    public ChainHead head() {
        return mapper.head();
    }
}
