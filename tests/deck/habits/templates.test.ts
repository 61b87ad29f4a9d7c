import { expect, test } from 'vitest'
import { toFences } from '../../../src/deck/habits/templates.ts'
import { textOfBlocks } from '../../../src/deck/walk.ts'
import { blocksOf, problemsOf } from '../read.ts'

test.each([
  ['{% highlight ruby %}\nputs {{ x }}\n{% endhighlight %}', { kind: 'code', language: 'ruby', text: 'puts {{ x }}' }],
  ['{{< highlight go "linenos=table" >}}\nvar x\n{{< /highlight >}}', { kind: 'code', language: 'go', text: 'var x' }],
])('%j is code', (notes, block) => {
  expect(blocksOf(notes)).toMatchObject([block])
})

test.each([
  ['{{< figure src="a b.png" caption="A stage" >}}', { kind: 'image', path: 'a%20b.png', alt: 'A stage' }],
  ['![x]({{ site.baseurl }}/img/a.png){: width="60"}', { kind: 'image', path: 'img/a.png' }],
  ['![x]({{ "/img/a.png" | relative_url }})', { kind: 'image', path: 'img/a.png' }],
  ['{{< youtube abc_1-2 >}}', { kind: 'link', href: 'https://www.youtube.com/watch?v=abc_1-2' }],
  ['{{< figure src="a.png" alt="A" title="B" caption="A" >}}', { kind: 'image', path: 'a.png', alt: 'A – B' }],
  ['{{< vimeo 123 >}}', { kind: 'link', href: 'https://vimeo.com/123' }],
  ['{% gist user 123 %}', { kind: 'link', href: 'https://gist.github.com/user/123' }],
  ['[x]({{< ref "y.md" >}})', { kind: 'link', href: 'y.md' }],
])('%j is a %j', (notes, inline) => {
  expect(blocksOf(notes)).toMatchObject([{ children: [inline] }])
})

test.each([
  '{% include toc.html %}',
  '{{< toc >}}',
  '{{< figure src="a.png" width="60" >}}',
  '{{< figure alt="x" >}}',
  '{: .no_toc }',
  '{{ page.title }}',
])('a command like %s is left out and told', (tag) => {
  expect(textOfBlocks(blocksOf(`a ${tag}`))).toBe('a')
  expect(problemsOf(`# t\n\na ${tag}`)).toContain(`3:3 note left out: ${tag}`)
})

test.each(['`{% raw %}`', '```\n{{< x >}}\n```', 'use {{ .Values.name }} here', '{#id} and {braces}'])(
  '%j is left as it is',
  (notes) => {
    expect(textOfBlocks(blocksOf(notes))).toBe(notes.replace(/^`+\n?|\n?`+$/g, ''))
  },
)

test.each([
  ['{% highlight ruby %}\nx\n{% endhighlight %}', '```ruby\nx\n```'],
  ['  {%highlight c++ linenos%}  \nx\n {%endhighlight%} ', '```c++\nx\n```'],
  ['{%- highlight c# -%}\nx\n{%-  endhighlight -%}', '```c#\nx\n```'],
  ['{{< highlight go "linenos=table" >}}\nx\n{{< / highlight >}}', '```go\nx\n```'],
  ['{{%  highlight  go  %}}\nx\n{{%/highlight%}}', '```go\nx\n```'],
  [
    '{% highlight a %}\n{% highlight b %}\n{% endhighlight %}\nx\n{% highlight c %}\ny\n{% endhighlight %}',
    '```a\n{% highlight b %}\n```\nx\n```c\ny\n```',
  ],
])('%j becomes the fence %j', (text, fence) => {
  expect(toFences(text.split('\n')).join('\n')).toBe(fence)
})

test.each([
  'see {% highlight x %}\na\n{% endhighlight %}',
  '{% highlight x %} see\na\n{% endhighlight %}',
  '{% highlight x %}\na',
  '{% highlight x %}\na\nsee {% endhighlight %}',
  '{% highlight x %}\na\n{% endhighlight %} see',
  '{% endhighlight %}\n{% highlight x %}\na',
  '{% highlight %}\na\n{% endhighlight %}',
])('%j is no fence', (text) => {
  expect(toFences(text.split('\n')).join('\n')).toBe(text)
})
