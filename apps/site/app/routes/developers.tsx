export const meta = () => [{ title: '伙伴接口 · 闵行人社' }]

const steps = [
  '向区人社局申请，登记机构和有效期，领取一对 Ed25519 密钥。私钥只给一次，请妥善保管。',
  '把请求方法、路径和查询、秒级时间戳、随机串、正文 SHA-256（十六进制）分五行写好，用私钥签名。',
  '把机构编号、时间戳、随机串和 Base64 签名放进四个请求头，一起发送。',
]

/** How a partner agency signs its requests; the full description is the OpenAPI document. */
export default function Developers() {
  return (
    <>
      <h1>伙伴接口</h1>
      <p>长三角伙伴机构可以用签名请求读取已公布的规划指标。每次调用都有记录。</p>
      <h2>怎样调用</h2>
      <ol>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div className="table">
        <table>
          <thead>
            <tr>
              <th scope="col">请求头</th>
              <th scope="col">内容</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">x-renshe-partner</th>
              <td>机构编号</td>
            </tr>
            <tr>
              <th scope="row">x-renshe-timestamp</th>
              <td>1970 年以来的秒数，与服务器相差不超过 300 秒</td>
            </tr>
            <tr>
              <th scope="row">x-renshe-nonce</th>
              <td>16 到 100 位随机串，只能用一次</td>
            </tr>
            <tr>
              <th scope="row">x-renshe-signature</th>
              <td>签名，Base64</td>
            </tr>
          </tbody>
        </table>
      </div>
      <p>
        <a href="/api/partner/v1/openapi.json">接口说明（OpenAPI）</a>
      </p>
    </>
  )
}
