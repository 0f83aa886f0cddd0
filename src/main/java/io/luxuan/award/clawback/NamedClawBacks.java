package io.luxuan.award.clawback;

import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.SubjectNames;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Claw-backs by the project, or the award without one, whose money is asked back. */
@Mapper
interface NamedClawBacks extends SubjectNames.Rows {
    @Override
    List<SubjectName> named(@Param("ids") Collection<String> ids);

    @Override
    List<String> like(@Param("like") String like, @Param("roundId") String roundId, @Param("most") int most);
}
