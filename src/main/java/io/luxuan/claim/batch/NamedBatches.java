package io.luxuan.claim.batch;

import io.luxuan.workflow.SubjectName;
import io.luxuan.workflow.SubjectNames;
import java.util.Collection;
import java.util.List;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Param;

/** Batches by their number in the window. */
@Mapper
interface NamedBatches extends SubjectNames.Rows {
    @Override
    List<SubjectName> named(@Param("ids") Collection<String> ids);

    @Override
    List<String> like(@Param("like") String like, @Param("roundId") String roundId, @Param("most") int most);
}
