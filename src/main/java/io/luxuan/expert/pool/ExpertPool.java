package io.luxuan.expert.pool;

import io.luxuan.expert.Expert;
import io.luxuan.expert.Experts;
import io.luxuan.expert.NewExpert;
import io.luxuan.shared.permission.ForExperts;
import io.luxuan.shared.permission.ForManagers;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.transaction.annotation.Transactional;

@UseCase
class ExpertPool implements Experts {
    private final ExpertMapper mapper;
    private final PoolReader reader;
    private final RegisterExperts register;

    ExpertPool(ExpertMapper mapper, PoolReader reader, RegisterExperts register) {
        this.mapper = mapper;
        this.reader = reader;
        this.register = register;
    }

    @Override
    @ForManagers
    @Transactional
    public List<String> registerAll(List<NewExpert> experts) {
        return register.all(experts);
    }

    @Override
    @ForStaff
    public Map<String, Expert> byIds(Collection<String> ids) {
        return reader.withFields(reader.rows(ids)).stream().collect(Collectors.toMap(Expert::id, Function.identity()));
    }

    @Override
    @ForExperts
    public Optional<Expert> byAccount(String accountId) {
        return reader.withFields(reader.ofAccounts(List.of(accountId))).stream().findFirst();
    }

    @Override
    @ForStaff
    public List<Expert> available(Collection<String> fields) {
        return reader.withFields(mapper.pool(fields, reader.today()));
    }
}
