package io.luxuan.application.recommend;

import java.util.List;
import org.apache.ibatis.annotations.Insert;
import org.apache.ibatis.annotations.Mapper;
import org.apache.ibatis.annotations.Select;

/** Opinions of departments; a row is never changed. */
@Mapper
interface SealedOpinionMapper {
    @Insert("""
            INSERT INTO recommend_opinion (application_id, version_no, department, outcome, opinion, person, content_digest, digest, sealed_at)
            VALUES (#{applicationId}, #{versionNo}, #{department}, #{outcome}, #{opinion,jdbcType=VARCHAR}, #{person}, #{contentDigest},
                #{digest}, #{sealedAt})""")
    void insert(SealedOpinion opinion);

    /** The newest first; one a version. */
    @Select("""
            SELECT application_id, version_no, department, outcome, opinion, person, content_digest, digest, sealed_at
            FROM recommend_opinion WHERE application_id = #{applicationId} ORDER BY version_no DESC LIMIT 100""")
    List<SealedOpinion> of(String applicationId);
}
