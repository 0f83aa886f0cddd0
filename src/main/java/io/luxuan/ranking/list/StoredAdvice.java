package io.luxuan.ranking.list;

import io.luxuan.ranking.MeetingAdvice;
import io.luxuan.shared.permission.ForStaff;
import io.luxuan.shared.permission.UseCase;
import java.util.Map;
import java.util.stream.Collectors;

@UseCase
@ForStaff
class StoredAdvice implements MeetingAdvice {
    private final AdviceMapper advice;

    StoredAdvice(AdviceMapper advice) {
        this.advice = advice;
    }

    @Override
    public Map<String, Advised> of(String roundId) {
        return advice.ofRound(roundId).stream().collect(Collectors.toMap(AdviceMapper.Told::applicationId,
                told -> new Advised(told.lowRank(), told.highRank(), told.grey(), told.far())));
    }
}
