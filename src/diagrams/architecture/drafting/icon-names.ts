/** What people call things, and the icons that show them; a service without an icon of its own has a general one. */
const meanings: Readonly<Record<string, readonly string[]>> = {
  'logos:aws-api-gateway': ['api', 'apigateway', 'apigw'],
  'logos:aws-certificate-manager': ['acm', 'certificate'],
  'logos:aws-cloudfront': ['cdn'],
  'logos:aws-cloudwatch': ['logs', 'metrics', 'monitoring'],
  'logos:aws-documentdb': ['docdb', 'mongo', 'mongodb'],
  'logos:aws-dynamodb': ['dynamo', 'ddb', 'nosql'],
  'logos:aws-ec2': ['ec2', 'instance', 'instances', 'vm', 'asg', 'autoscaling', 'auto-scaling'],
  'logos:aws-ecs': ['ecs', 'container', 'containers'],
  'logos:aws-eks': ['eks', 'k8s', 'kubernetes'],
  'logos:aws-elasticache': ['redis', 'memcached', 'cache'],
  'logos:aws-elb': ['elb', 'alb', 'nlb', 'lb', 'load-balancer', 'loadbalancer', 'elastic-load-balancing'],
  'logos:aws-eventbridge': ['events', 'eventbus', 'event-bus'],
  'logos:aws-iam': ['iam', 'role', 'policy'],
  'logos:aws-kms': ['kms', 'encryption'],
  'logos:aws-lambda': ['function', 'functions', 'serverless'],
  'logos:aws-mq': ['mq', 'rabbitmq', 'activemq'],
  'logos:aws-msk': ['msk', 'kafka'],
  'logos:aws-open-search': ['opensearch', 'elasticsearch'],
  'logos:aws-rds': ['rds', 'postgres', 'postgresql', 'mysql', 'mariadb', 'oracle', 'sqlserver', 'sql', 'db'],
  'logos:aws-route53': ['route-53', 'r53', 'dns'],
  'logos:aws-s3': ['s3', 'bucket', 'storage'],
  'logos:aws-ses': ['ses', 'email'],
  'logos:aws-sns': ['sns', 'topic', 'notification'],
  'logos:aws-sqs': ['sqs', 'queue'],
  'logos:aws-step-functions': ['sfn', 'stepfunctions', 'workflow'],
  'logos:aws-vpc': ['vpc', 'subnet'],
  'logos:aws-waf': ['waf', 'firewall'],
  'logos:kafka-icon': ['kafka'],
  'logos:kubernetes': ['k8s'],
  'logos:mongodb-icon': ['mongo'],
  'logos:mysql-icon': ['mysql'],
  'logos:postgresql': ['postgres'],
  'lucide:building': ['company', 'office', 'datacenter', 'data-center', 'on-premises', 'onprem'],
  'lucide:cable': ['direct-connect', 'directconnect', 'dx'],
  'lucide:hard-drive': ['ebs', 'efs', 'fsx', 'volume'],
  'lucide:lock': ['vpn', 'site-to-site-vpn'],
  'lucide:monitor': ['client', 'browser', 'pc'],
  'lucide:router': ['igw', 'internet-gateway', 'nat', 'nat-gateway', 'tgw', 'transit-gateway', 'gateway'],
  'lucide:smartphone': ['mobile', 'app', 'phone'],
  'lucide:users': ['user', 'people', 'customer', 'customers', 'visitors'],
}

/** Every icon that may be advised for another name. */
export const iconsMeant = Object.keys(meanings)

/** Full names of the icons that a person means with a name no icon has; a prefix of the maker's makes no difference. */
export function findMeant(name: string): string[] {
  const plain = name
    .toLowerCase()
    .replace(/^(?:aws|amazon)[-_]?/, '')
    .replaceAll('_', '-')
  const named = iconsMeant.filter((icon) => icon === `logos:aws-${plain}` || icon === `lucide:${plain}`)
  const called = Object.entries(meanings).flatMap(([icon, words]) => (words.includes(plain) ? [icon] : []))
  return [...new Set([...named, ...called])]
}
